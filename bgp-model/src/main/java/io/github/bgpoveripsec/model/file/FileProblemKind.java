package io.github.bgpoveripsec.model.file;

/** The kinds of reasons for which a file is refused. */
public enum FileProblemKind {
  /** The file does not exist, may not be read, or could not be read to its end. */
  UNREADABLE,

  /** The library that reads the format is not on the class path or module path. */
  MISSING_LIBRARY,

  /** More octets, or more values, than a topology file may have. */
  TOO_LARGE,

  /** Lists and mappings nested deeper than in any topology file. */
  TOO_DEEP,

  /** The file is no text in UTF-8. */
  NOT_TEXT,

  /** The file holds nothing but white space and comments. */
  EMPTY,

  /** The text is not YAML, or not JSON. */
  SYNTAX,

  /** An anchor or an alias; every value is written out. */
  ALIAS,

  /** A tag; the key already says the type of its value. */
  TAG,

  /** A second document in one file. */
  SEVERAL_DOCUMENTS,

  /** A version of the format that this library does not know. */
  UNKNOWN_VERSION,

  /** A key that the format does not have at this place. */
  UNKNOWN_KEY,

  /** A key that stands twice in one mapping. */
  DUPLICATE_KEY,

  /** A key without which the resource cannot be understood. */
  MISSING_KEY,

  /** A list, mapping, text, number or nothing at all where something else is expected. */
  WRONG_TYPE,

  /** A text or number that does not say what is expected here. */
  BAD_VALUE,

  /** A key or password itself, where its length and kinds of characters are expected. */
  SECRET,

  /** An id that another resource of its kind already has. */
  DUPLICATE_ID,

  /** An element that says again what an earlier element of its list says. */
  DUPLICATE_ENTRY,

  /** A tunnel with a role that an earlier tunnel of its connection already plays. */
  DUPLICATE_ROLE,

  /** A reference to a resource that the file does not have. */
  DANGLING_REFERENCE
}

package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import org.jspecify.annotations.Nullable;

/** An attribute that not every peer may send. Whether this one may is asked before all else. */
abstract class ScopedFormat extends AttributeFormat {
  ScopedFormat(AttributeType type, int flags) {
    super(type, flags);
  }

  /** What is wrong with such an attribute from this peer. */
  abstract @Nullable Defect scope(Context context);

  /** What is wrong with the value of one that this peer may send. */
  abstract @Nullable Defect contentInScope(Value value, Context context);

  @Override
  final Defect misflagged(int found, Context context) {
    Defect scope = scope(context);
    return scope == null ? wrongFlags(found) : scope;
  }

  @Override
  final @Nullable Defect content(Value value, Context context) {
    Defect scope = scope(context);
    return scope == null ? contentInScope(value, context) : scope;
  }
}

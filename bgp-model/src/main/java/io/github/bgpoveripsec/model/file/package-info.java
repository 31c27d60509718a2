/**
 * Topology files, and others that people type: YAML, or the same tree in JSON.
 *
 * <p>This is the only package of the libraries that does input and output, and the only one that
 * needs the libraries {@code org.snakeyaml:snakeyaml-engine} (YAML) and {@code
 * tools.jackson.core:jackson-core} (JSON). Both are optional: who reads no files needs neither.
 *
 * <pre>{@code
 * ReadResult result = TopologyFile.read(Path.of("topology.yaml"));
 * result.match(
 *     read -> read.topology().vpnGateways().size(),
 *     refused -> refused.problems().get(0).position().orElseThrow().line());
 * }</pre>
 *
 * <p>Other formats are described as a {@link io.github.bgpoveripsec.model.file.StructuredFile}, and
 * read with the same strictness.
 *
 * <p>Files come from anywhere. Whatever they hold, reading ends in bounded time and memory with a
 * topology or with a list of problems, each with its position in the text, its place in the tree
 * and what was expected there. Secrets do not belong in a topology file, only their length and
 * kinds of characters; a file that holds one is refused, and no message repeats it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.model.file;

import org.jspecify.annotations.NullMarked;

package org.entente.data.fetch.unpack;

import java.nio.file.Path;

/**
 * A file that was taken out of an archive.
 *
 * @param file where it is
 * @param entry its name in the archive
 * @param bytes its size in bytes
 */
public record Unpacked(Path file, String entry, long bytes) {}

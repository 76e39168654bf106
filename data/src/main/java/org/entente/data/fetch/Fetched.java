package org.entente.data.fetch;

import java.nio.file.Path;

/**
 * A file that is there, whole.
 *
 * @param file where it is
 * @param bytes its size in bytes
 * @param sha256 its SHA-256, as 64 hexadecimal digits in lower case
 * @param verified true if a checksum was expected, which it then has; false if none was known
 * @param resumedFrom how many of its bytes an earlier call had left here, and this one did not
 *     fetch: 0 if all were fetched, {@code bytes} if none
 */
public record Fetched(Path file, long bytes, String sha256, boolean verified, long resumedFrom) {}

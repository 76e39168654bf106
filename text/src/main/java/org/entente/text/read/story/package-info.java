/** Near-duplicate articles of several outlets as one story. */
package org.entente.text.read.story;

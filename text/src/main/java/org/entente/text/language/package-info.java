/** Text into tokens, tags, entities and dependency trees, by Stanford CoreNLP. */
package org.entente.text.language;

/** An article read whole: its events and its claims, from one parse of each sentence. */
package org.entente.text.article;

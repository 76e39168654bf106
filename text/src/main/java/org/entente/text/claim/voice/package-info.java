/** Who speaks: names, titles, offices and outlets, and the country of each. */
package org.entente.text.claim.voice;

/** Questions as a caller asks them, checked before any work begins. */
package org.entente.engine.question;

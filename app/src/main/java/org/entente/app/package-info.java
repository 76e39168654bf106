/** The program: {@link org.entente.app.Main} starts it. */
package org.entente.app;

/** The program on its machine: its folder, the language models beside it, and how it starts. */
package org.entente.app.program;

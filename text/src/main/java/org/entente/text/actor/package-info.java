/**
 * Who is who in a text: names of states, their organs and leaders, organisations and armed groups.
 */
package org.entente.text.actor;

/** A real Kafka broker and controller in one JVM, on a folder that survives kill -9. */
@NullMarked
package org.guildhall.launcher.broker;

import org.jspecify.annotations.NullMarked;

/** What is told: kinds as data, their templates and wording in both languages. */
@NullMarked
package org.guildhall.notification.kind;

import org.jspecify.annotations.NullMarked;

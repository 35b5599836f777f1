/** The demo semesters: a real union's activities with made-up people, through the domain. */
@NullMarked
package org.guildhall.activity.demo;

import org.jspecify.annotations.NullMarked;

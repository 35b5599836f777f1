package org.guildhall.directory;

/** The cards are still being read; rights cannot be judged yet (503, try again). */
public final class DirectoryNotReady extends RuntimeException {}

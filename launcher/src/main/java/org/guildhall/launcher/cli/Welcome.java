package org.guildhall.launcher.cli;

/** What is said when the system is up: where to go and as whom. */
final class Welcome {

    private Welcome() {}

    static String text(String address, boolean demo) {
        String roles = """

                Sign in with one of the buttons of the demo accounts:
                  student, officer, minister, vice-president, president, counselor, staff, administrator
                """;
        return "Guildhall is at " + address + (demo ? roles : System.lineSeparator())
                + "Stop it with ./guildhall down; what you entered stays. Look into it with ./guildhall status and"
                + " ./guildhall logs.";
    }
}

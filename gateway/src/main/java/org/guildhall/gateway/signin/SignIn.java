package org.guildhall.gateway.signin;

/** Paths and names that belong to signing in. */
final class SignIn {

    static final String REGISTRATION = "guildhall";
    static final String CLIENT = "gateway";
    static final String START = "/sign-in/start";
    static final String CALLBACK = "/sign-in/callback/" + REGISTRATION;
    static final String LOGOUT = "/logout";
    static final String RETURN = "return";

    private SignIn() {}
}

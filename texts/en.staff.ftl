## Pages for staff

staff-nav-home = Home
staff-nav-digest = Digest
staff-nav-leave = Sign out ({ $name })
staff-signin-title = Staff sign-in
staff-signin-lead = For administrators, unit managers and officers. Citizens need not sign in to rate.
staff-signin-name = Username
staff-signin-password = Password
staff-signin = Sign in
staff-signin-wrong = The username or the password does not match. Check capital letters, then try again.
staff-form-too-old = The form had been open for too long. Open the page again and repeat.
staff-again = Open again
staff-leave-title = Sign out of this account?
staff-leave = Sign out
staff-leave-not = No, back to the home page
staff-welcome-title-administrator = All units
staff-welcome-title-manager = The units you manage
staff-welcome-none = Your account has no unit yet. Ask the administrator to add one.
staff-officers-n = { $n ->
    [one] { $n } officer
   *[other] { $n } officers
  }

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

staff-role-administrator = administrator
staff-role-manager = unit manager
staff-role-officer = officer
staff-quarter = Quarter { $quarter }
staff-interval = interval
staff-n = { $n ->
    [one] { $n } rating
   *[other] { $n } ratings
  }
staff-not-yet = No figure has been released yet
staff-more = { $n } more
staff-as-table = Show as a table
staff-week = Week from
staff-unsur = Unsur
staff-badly = Named as lacking
staff-well = Named as good
staff-officer = Officer
staff-standing = Standing
staff-score = Score (interval)
staff-case = Case
staff-case-due = Answer before
staff-case-left = { $n ->
    [0] today
    [one] { $n } working day left
   *[other] { $n } working days left
  }
staff-case-late = { $n ->
    [one] { $n } working day late
   *[other] { $n } working days late
  }
staff-times = { $n ->
    [one] once
   *[other] { $n } times
  }

staff-unit-today = Received today
staff-unit-today-note = counted at once
staff-unit-unreleased = Not released yet
staff-unit-unreleased-note = enter the figures in steps of five
staff-unit-mean = Satisfaction (0–100)
staff-unit-ikm = IKM
staff-unit-held = { $n ->
    [one] { $n } rating is held for review and not counted yet.
   *[other] { $n } ratings are held for review and not counted yet.
  }
staff-unit-trend = The last twelve weeks
staff-unit-trend-words = Weekly mean satisfaction of { $unit } with 95 % intervals
staff-unit-trend-none = The chart appears once two weeks have released figures.
staff-unit-cases = Waiting for an answer
staff-unit-unsur = The nine unsur
staff-unit-unsur-none = No survey answers have been released yet.
staff-ikm-method = Formula { $version }, weight { $weight }, inputs { $hash }.
staff-unit-mentions = Named most often
staff-unit-officers = Officers
staff-unit-officers-note = By name; there is no ranking. Each time you open these figures, the officer concerned can see it.
staff-unit-comments = In citizens' words
staff-unit-comments-note = Shuffled, without officer, counter or time; names and numbers are masked.
staff-unit-comments-none = None yet: words are released once at least five have come in.

staff-officer-scale-title = Score of { $name } with its interval and the expected place
staff-officer-expected = expected
staff-trend-n = n = { $n }
staff-officer-sentence = { $standing }. { $n ->
    [one] { $n } rating
   *[other] { $n } ratings
  }; interval { $low }–{ $high }.
staff-officer-below = This is the beginning of guidance, not a penalty: it counts only after two quarters in a row, after people have reviewed it and the officer has replied.
staff-officer-more = { $n ->
    [one] About { $n } more rating until something can be said.
   *[other] About { $n } more ratings until something can be said.
  }
staff-officer-more-days = { $n ->
    [one] They need to fall on at least { $n } more day.
   *[other] They need to fall on at least { $n } more days.
  }
staff-officer-more-short = about { $n } more
staff-officer-more-why = Before there is enough data any figure would be mostly chance; so none is shown to anyone.
staff-officer-how = How the figure came about
staff-step-observed-mean = Mean of the ratings received
staff-step-overall-mean = Mean of all officers: the expected place on the scale of scores
staff-step-mix = Effect of services, channels and waiting time
staff-step-expected-mean = Fair mean for the same mix of services and waiting times
staff-step-unit = Effect of the office
staff-step-days = Effect of the days on duty
staff-step-own-difference = Difference left for the officer
staff-step-shrinkage = Share of it that can be believed with this much data
staff-step-carried = Carried over from earlier quarters
staff-step-effect = Difference used
staff-step-score = Score
staff-officer-formula = Formula { $version }, inputs { $hash }.
staff-officer-reckoned = Reckoned { $at }.
staff-officer-share = Differences between officers explain { $share } of the variance of a single rating. The smaller this share, the harder it is to tell officers apart.
staff-officer-praised = What was praised
staff-officer-try = What to try
staff-try-requirements = Name every requirement at the start, once, and hand over a written list.
staff-try-procedure = Explain the next step and its counter before the citizen leaves.
staff-try-time = Say how long it will take, and tell when that changes.
staff-try-cost = State the official fee, or that there is none, before being asked.
staff-try-product = Check the result together with the citizen before handing it over.
staff-try-competence = When in doubt, ask a colleague at once and say what is being checked.
staff-try-conduct = Greet first, make eye contact, and listen to the end.
staff-try-complaints = Write the complaint down and say when it will be answered.
staff-try-facilities = Report what is broken or cramped to the manager; show where to wait.
staff-try-other = Read the comments together with the manager.
staff-officer-comments = Citizens' words about your service
staff-officer-comments-none = None yet: words are released once at least ten have come in, fourteen days later at the earliest, with the month only.
staff-officer-contest = If something is wrong
staff-officer-contest-how = Not your duty, not you, or abuse? Tell the administrator within fourteen days. Someone outside the unit decides, and the figure is not used before the time to contest has passed.
staff-officer-limits = Limits of this figure
staff-officer-limits-text = Those who rate are not a sample of all citizens, and ratings carry bias that no formula removes. At the hardest counters officers still lose about one point. The figure is evidence for the appraiser, neither a grade nor a rank.
staff-officer-views = Who has looked at your figures
staff-officer-views-none = Nobody else has looked yet.
staff-officer-looked = Your visit to this page is recorded and visible to the officer.
staff-view-who = Who
staff-view-what = What
staff-view-when = When
staff-look-officer = officer's page
staff-look-unit = the unit's list of officers
staff-look-digest = weekly digest
staff-look-other = { $what }

staff-digest-title = Weekly digest
staff-digest-none = This account manages no unit, so it has no digest. Ask the administrator to add one.
staff-digest-week = Week { $week }
staff-digest-frame = The digest as it is mailed

staff-city-received = Received today, all units
staff-city-week = This week
staff-city-held = Held for review
staff-city-officers = Officers by standing
staff-city-answer = First answer (working days)
staff-city-share = Differences between officers explain { $share } of the variance of a single rating.
staff-digest-pick = Week
staff-digest-show = Show
staff-digest-ways = How it is sent
staff-digest-way-mail = E-mail
staff-digest-way-telegram = Telegram
staff-digest-telegram-how = Link your account first with /taut in the bot.
staff-save = Save

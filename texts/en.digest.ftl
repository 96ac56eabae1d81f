## A manager's weekly digest

digest-news-better = { $name }: rating improved
digest-news-worse = { $name }: rating fell
digest-news-theme = { $name }: { $count } complaints about { $theme }
digest-news-received = { $count } ratings this week
digest-news-quiet = A quiet week
digest-news-overdue = { $count } { $count ->
    [one] case
   *[other] cases
 } overdue
digest-news-waiting = { $count } { $count ->
    [one] case
   *[other] cases
 } waiting
digest-news-clear = no cases waiting

digest-title = The week of { $days }
digest-sample = Sample: the city, its officers and these ratings are made up.

digest-sentence-better = From { $received } ratings this week, the service scores { $value } (range { $low }–{ $high }): better than last week.
digest-sentence-worse = From { $received } ratings this week, the service scores { $value } (range { $low }–{ $high }): lower than last week.
digest-sentence-unsure = From { $received } ratings this week, the service scores { $value } (range { $low }–{ $high }); no sure change yet.
digest-sentence-new = From { $received } ratings this week, the service scores { $value } (range { $low }–{ $high }).
digest-sentence-none = { $received } ratings came in this week; not yet enough for a figure.
digest-sentence-waiting = { $waiting } { $waiting ->
    [one] case waits
   *[other] cases wait
 } for an answer, { $overdue } past the deadline.
digest-sentence-waiting-in-time = { $waiting } { $waiting ->
    [one] case waits
   *[other] cases wait
 } for an answer, all within the deadline.
digest-sentence-clear = Every case has been answered.

digest-chart-trend = Score by week, 0–100, with its 95 % range
digest-chart-units = Each unit's score this week, 0–100, with its 95 % range
digest-chart-before = the week before
digest-chart-alt = Chart: { $title }. The same figures are in the table below.

digest-answer-title = To be answered
digest-answer-none = No case is waiting. Thank you.
digest-answer-more = and { $count } more
digest-answer-button = Answer
digest-answer-all = See all cases
digest-kind-complaint = Complaint
digest-kind-aspiration = Suggestion
digest-kind-question = Question
digest-due-over = { $days } working { $days ->
    [one] day
   *[other] days
 } late (due { $date })
digest-due-today = due today
digest-due-left = { $days } working { $days ->
    [one] day
   *[other] days
 } left (due { $date })
digest-response = First answers this quarter: usually { $days } working days.

digest-units-title = Unit by unit
digest-unit = Unit
digest-figure = Score
digest-change = Change
digest-n = n
digest-officer = Officer
digest-standing = Standing
digest-no-figure = not enough yet
digest-no-figure-officer = not enough yet, { $count } more
digest-change-better = ▲ up { $points }
digest-change-worse = ▼ down { $points }
digest-change-unsure = not sure
digest-change-new = –
digest-officers-title = Officers, this quarter
digest-officers-rest = The others: { $expected } as expected, { $insufficient } without enough data.
digest-officers-note = In alphabetical order, not a ranking. “Below” calls for guidance, not for punishment.
digest-moved-up = ▲ up
digest-moved-down = ▼ down

digest-themes-title = What citizens named most
digest-theme = { $theme }: { $badly } complaints, { $well } praises
digest-theme-in = { $theme } ({ $unit }): { $badly } complaints, { $well } praises

digest-praise-title = Praise to pass on
digest-trouble-title = Trouble, in citizens' own words
digest-quotes-note = Without officer, counter and time. Names and numbers are masked.
digest-quotes-none = No comments may be shared this week: they are released together, at least five at a time.

digest-aside-title = What was set aside
digest-aside-none = No rating was held or withdrawn this week.
digest-aside-held = { $count } { $count ->
    [one] rating is
   *[other] ratings are
 } held for review{ $reasons }.
digest-aside-withdrawn = { $count } { $count ->
    [one] rating was
   *[other] ratings were
 } withdrawn by citizens.
digest-aside-unreleased = { $count } { $count ->
    [one] rating
   *[other] ratings
 } of this quarter came in but are in no figure yet: figures move in steps of five ratings, so that no citizen can be singled out.
digest-reason-other = other reasons:

digest-method-title = Where the figures come from
digest-method = Scores from 0 to 100 come from the four faces: Poor 0, Lacking 33, Good 67, Great 100. ± is the 95 % range: the fewer ratings, the wider. A change is marked only where it is larger than chance. Officers' scores take service, channel and waiting time into account.
digest-method-link = How we reckon
digest-fewer = This digest comes every Monday morning. Want it less often, or on Telegram only? Choose on your account page.
digest-fewer-link = Digest settings
digest-formula = Formula { $version } · week { $week }

digest-quiet-1 = The week of { $days } was quiet: no new ratings, and no case is waiting.
digest-quiet-2 = Units: { $units }.
digest-quiet-3 = If the counters were open, check that the QR posters still hang and can be read.
digest-quiet-4 = The next digest comes next Monday.

digest-telegram = { $text }
digest-officers-all = None stands apart: { $expected } as expected, { $insufficient } without enough data.
digest-reason-same-author = one person rating the same officer again and again:
digest-reason-burst = a burst of equal ratings:
digest-reason-copies = copied comments:
digest-reason-discordant = far from the ratings with a visit token:
digest-reason-token = token used too quickly:
digest-reason-contested = contested:

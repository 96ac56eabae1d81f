## Evidence sheet and exports

report-title = Public feedback sheet
report-lead = Evidence for the supervisor's continuous feedback. This sheet is no performance grade and computes none.
report-officer = Officer
report-nip = NIP
report-unit = Unit
report-agency = Agency
report-period = Period
report-period-days = { $first } – { $last }
report-state-closed = Closed, version { $version }
report-state-running = Not closed yet
report-reason = Reason for this version: { $reason }
report-made = Made { $at }

report-figure-title = Figure
report-figure = { $standing }. Score { $score }, range { $low }–{ $high }, from { $n } ratings.
report-figure-insufficient = Not enough data: only { $n } ratings may be used so far. About { $needed } more are needed, from at least 10 working days. Until then there is no number.
report-figure-expected = An average officer with the same services, channels and waiting times stands at { $expected }. Differences below 3 points are not spoken of.
report-scale = Score on the scale 0–100
report-expected-label = average { $expected }
report-reliability = Reliability { $reliability } (1 is certain); worth { $effective } ideal ratings.
report-share = Of all the variation in ratings, { $share } lies between officers. The smaller it is, the harder it is to tell officers apart.

report-trend-title = Week by week
report-trend-note = Plain means of released ratings with their 95 % range, before services and waiting are taken into account.

report-steps-title = How the figure came about
report-step-observed-mean = Mean of the ratings received
report-step-overall-mean = Mean of all officers
report-step-mix = Effect of services, channels and waiting
report-step-expected-mean = What may be expected in this place
report-step-unit = Effect of the office
report-step-days = Effect of the days on duty
report-step-own-difference = Difference that remains
report-step-shrinkage = Share of it that is believed
report-step-carried = Carried over from the period before
report-step-effect = Difference that is used
report-step-score = Score
report-step-low = Lower end
report-step-high = Upper end

report-balance-title = Comments
report-balance = Comment balance { $value } (range { $low } to { $high }), from { $n } comments: { $positive } positive, { $neutral } neutral, { $negative } negative; { $unsure } unsure and not counted. Corrected for the machine's misreadings. Not part of the score.
report-balance-none = Not enough comments to reckon with.
report-themes = What citizens named
report-theme = { $theme }: { $well } praises, { $badly } complaints
report-praise = Praise
report-trouble = Trouble
report-comments-note = Comments reach the officer in groups of ten or more, at least 14 days later, without day and author.
report-comments-none = No comments may be shown yet.
report-response-title = Cases of the unit
report-response = { $opened } cases, { $answered } answered; the first answer usually takes { $first } working days, the end { $resolution }.
report-response-none = No cases in this period.
report-response-unit = Response times belong to the unit, not to the officer.

report-aside-title = What was not used, and why
report-aside-held = { $count } ratings are held ({ $reasons }).
report-aside-withdrawn = { $count } ratings were withdrawn by citizens.
report-aside-none = No rating is held or withdrawn.
report-aside-step = Figures move in steps of five ratings, so at most the last four ratings may be missing.

report-limits-title = Limits of this figure
report-limits = Who rates is not random. No formula removes group bias. Officers in the hardest places still lose about 1 point. There are no ranks.
report-below-note = “Below expectation” leads to guidance. Anything further waits for two periods in a row, human review and the officer's reply.

report-contest-title = If you disagree
report-contest = The officer can contest a rating or this figure (wrong duty, wrong person, abuse) on the officer's page until { $until }. It is answered by someone outside the unit. Until then this sheet may not be used.

report-method-title = Trace of the reckoning
report-method = Formula { $formula }. Digest of the inputs (SHA-256): { $hash }. Whoever holds the data can reckon again and gets the same figure.
report-sample = Sample: the city, its officers and these ratings are made up.

### English
### Review: native

## Shared words

face-1 = Poor
face-2 = Lacking
face-3 = Good
face-4 = Great

unsur-requirements = Requirements
unsur-procedure = System, mechanism and procedure
unsur-time = Time to completion
unsur-cost = Fees
unsur-product = Result against the service standard
unsur-competence = Officer's ability
unsur-conduct = Officer's conduct
unsur-complaints = Handling of complaints and suggestions
unsur-facilities = Facilities
unsur-other = Other

chip-requirements = Requirements
chip-procedure = Procedure
chip-time = Time
chip-cost = Cost
chip-product = Result
chip-competence = Officer's skill
chip-conduct = Officer's manner
chip-complaints = Complaints
chip-facilities = Place
chip-other = Other

label-positive = positive
label-neutral = neutral
label-negative = negative
label-unsure = unsure

standing-insufficient = Not enough data yet
standing-below = Below expectation
standing-expected = As expected
standing-above = Above expectation

state-counted = Counted
state-held = Held for review
state-withdrawn = Withdrawn
state-erased = Erased

sample-city = Sample: the city, officers and ratings here are made up.

## What went wrong, and what to do

error-counter-unknown = We don't know the counter code { $code }. Check the poster again, or find the office from the front page.
error-counter-code-revoked = This poster has been replaced. The counter is still here: go on with code { $successor }.
error-counter-code-ended = This counter is no longer in use. Find the office from the front page.
error-token-forged = This rating link is not intact. Scan the QR at the counter again.
error-encounter-expired = This rating link has run out. Scan the QR at the counter again.
error-rating-invalid = Choose one of the four faces: Poor, Lacking, Good or Great.
error-receipt-unknown = We can't find this receipt. Check the letters again, for example 7KQ2-M9X4.
error-too-many-tries = Too many tries. Wait { $minutes } minutes, then try again.
error-text-empty = Write a few words first, then send.
error-text-too-long = The text is too long. At most { $limit } characters.
error-answers-invalid = We don't understand the answer for { $item }. Choose one of those offered.
error-rating-closed = This rating was withdrawn or erased, so it can't be changed any more.
error-not-correctable = A rating can only be changed within { $days } days.
error-case-closed = This case is closed. Send a new rating if there is another problem.
error-case-unknown = There is no case for this receipt yet.
error-unit-unknown = We can't find this office. Search again by another name.
error-photo-unusable = This photo can't be used. Send a JPEG or PNG photo of at most { $megabytes } MB.

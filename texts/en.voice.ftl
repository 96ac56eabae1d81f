
## After the tap: an answer, the survey, the citizen's rights

web-case-question = Do you want an answer from the office?
web-case-how = The office answers at this receipt, without knowing who you are. Keep the receipt code.
web-case-yes-complaint = Yes, it is a complaint
web-case-yes-question = Yes, I have a question
web-case-yes-aspiration = Yes, it is a suggestion
web-case-no = No need
web-case-declined = All right, the office need not answer.
web-case-after-all = I want an answer after all
web-case-due = The office must answer by { $day }.
web-case-you = You
web-case-photos = { $n ->
    [one] one photo attached
   *[other] { $n } photos attached
  }
web-case-solved = Is the problem solved?
web-case-solved-yes = It is solved
web-case-solved-no = Not yet
web-case-reply = Write again or attach a photo
web-case-reply-label = A message to the office. Don't write names or personal numbers.
web-case-reply-send = Send message
web-case-photo = A photo as evidence; we remove the place and camera data in it.
web-case-photo-send = Attach photo

web-survey-title = Public satisfaction survey
web-survey-lead = Nine questions. Answer only those you like, then save.
web-survey-skip = Skip
web-survey-profile = About you
web-survey-profile-lead = May stay empty. It shows whether all groups are served equally well.
web-survey-send = Save answers
web-survey-leave = Back
web-survey-offer = Answer the full survey, nine questions
web-survey-saved = Your survey answers are saved. Thank you.
web-profile-sex = Sex
web-profile-female = Female
web-profile-male = Male
web-profile-age-band = Age
web-profile-under-20 = Under 20
web-profile-20-29 = 20–29
web-profile-30-39 = 30–39
web-profile-40-49 = 40–49
web-profile-50-59 = 50–59
web-profile-60-up = 60 and older
web-profile-education = Education
web-profile-sd = Primary school (SD)
web-profile-smp = Lower secondary (SMP)
web-profile-sma = Upper secondary (SMA)
web-profile-s1 = Bachelor (S1)
web-profile-s2 = Master (S2)
web-profile-s3 = Doctorate (S3)
web-profile-occupation = Occupation
web-profile-pns = Civil servant (PNS)
web-profile-tni = Armed forces (TNI)
web-profile-polri = Police (Polri)
web-profile-swasta = Private sector
web-profile-wirausaha = Self-employed
web-profile-lainnya = Other

web-rights-offer = See, change, withdraw or erase this rating
web-rights-title = Your rights over this rating
web-rights-held = What we hold
web-rights-held-lead = This is all there is. The face you chose is not shown on screen; the file holds it only on the phone that rated.
web-rights-place = Place
web-rights-when = Time
web-rights-state = State
web-rights-chips = What you tapped
web-rights-survey = Survey
web-rights-survey-n = { $n ->
    [one] one answer
   *[other] { $n } answers
  }
web-rights-case = Case
web-rights-contact = Contact
web-rights-contact-none = None
web-rights-contact-telegram = Telegram, to send you the answer
web-rights-file = Download everything (JSON)
web-rights-change = Change the rating
web-rights-change-lead = Until { $day } you may choose another face. The last one counts.
web-rights-withdraw = Withdraw the rating
web-rights-withdraw-lead = The rating is no longer counted. This can't be undone.
web-rights-withdraw-send = Withdraw my rating
web-rights-erase = Erase
web-rights-erase-lead = Your words, case, photos and contact are deleted at once and can't be brought back. The nameless count may stay or go as well.
web-rights-erase-keep = Erase, leave the count
web-rights-erase-all = Erase everything
web-rights-done-ubah = The rating has been changed.
web-rights-done-hapus = Erased.
web-rights-back = Back to the receipt
web-method-officer-full = How an officer's figure is reckoned, in full with pictures (in Indonesian)
web-foot-source = Source code

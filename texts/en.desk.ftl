
## The case desk of a unit

desk-title = Cases
desk-lead = Citizens who asked for an answer. You do not see who they are; your answer reaches them by receipt or Telegram.
desk-case = Number
desk-unit = Unit
desk-state = State
desk-due = Answer by
desk-due-on = to be answered by { $day }
desk-overdue = overdue
desk-none = Nobody is waiting for an answer.
desk-citizen = Citizen
desk-office = Office
desk-no-words = The citizen has written nothing beside the rating yet. Ask what happened.
desk-photo = Photo { $n }
desk-answer = Your answer
desk-answer-how = Numbers and e-mail addresses in the answer are masked; don't name officers.
desk-send = Send answer
desk-send-close = Send and mark as solved
desk-close = Mark as solved
desk-solved-yes = The citizen says: solved.
desk-solved-no = The citizen says: not solved.
desk-evidence = Evidence sheet (PDF)
desk-telegram-title = Telegram
desk-telegram-lead = Link this account to your Telegram chat, and digests and notices reach you there.
desk-telegram-linked = This account is linked to a Telegram chat.
desk-telegram-off = The bot is not running here; the code can be used once it is.
desk-telegram-send = Send this to the bot within { $minutes } minutes. The code works once.
desk-telegram-make = Make a code
desk-telegram-unlink = Remove the link
desk-reading-why = Why is it read this way?
desk-reading-because = What decided: { $fragments }.
desk-reading-wrong = Read wrongly? In your view:
desk-reading-kept = Thank you, your correction is kept for the next training.

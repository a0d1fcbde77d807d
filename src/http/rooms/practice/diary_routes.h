#pragma once
// Diaries of practice (дневники практики, VOC-10): the student writes, his lead confirms, both
// read and print.

#include "app/practice/diary/open_practice_diary.h"
#include "http/rooms/practice/practice_routes.h"

namespace letopis::http {

struct PracticeDayPlace {
    EntryIndex assignment = -1;
    Date done_on;
};
LETOPIS_DESCRIBE(PracticeDayPlace, assignment, done_on)

void show_practice_diary(Call& call, const PracticePlace& place, Later<PracticeDiary> later);
void print_practice_diary(Call& call, const PracticePlace& place, Later<PdfFile> later);
void write_one_practice_day(Call& call, const PracticeDayPlace& place, PracticeDayCommand body,
                            Later<FactOutcome> later);
void withdraw_one_practice_day(Call& call, const PracticeDayPlace& place,
                               PracticeDayWithdrawal body, Later<FactOutcome> later);
void confirm_days_of_practice(Call& call, const PracticePlace& place, PracticeDaysConfirmation body,
                              Later<FactOutcome> later);
void return_one_practice_day(Call& call, const PracticeDayPlace& place, PracticeDayRemark body,
                             Later<FactOutcome> later);

}  // namespace letopis::http

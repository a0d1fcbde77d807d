#pragma once
// Sheets of attestation and debts as lists to take away: F-27, F-28 and the debts of the school.

#include "app/attestation/open_debts.h"
#include "app/attestation/open_exam_sheet.h"
#include "app/attestation/open_group_sheet.h"
#include "http/wire/list_book.h"

namespace letopis::http {

ListBook exam_sheet_table(const ExamSheet& sheet);
ListBook group_sheet_table(const GroupSheet& sheet);
ListBook debts_table(const DebtList& list);

}  // namespace letopis::http

#pragma once
// The part of the fold of a class's year (class_year.h) that is about behaviour, attempts of
// attestation and its deferrals, state exams and final attestation: results that are kept as long
// as those of the year.

#include "package/records/class_year.h"

namespace letopis {

/// "24 б., 5"; "" when withdrawn.
std::string exam_word(const ExamResultRecorded& exam);

void fold_class_finals(ClassYear& year, EntryIndex index, const Entry& entry);

}  // namespace letopis

#pragma once
// What the kind of a course asks of its journal (JRN-24, ADE-08): extracurricular activity has
// topics, attendance and «посещал(а)» or «освоено» for the year; an after-school group topics and
// attendance only. Neither has homework or marks, and no closing waits for their results.

#include <vector>

#include "base/result.h"
#include "domain/classes/classes.h"
#include "domain/lessons/deadlines.h"
#include "domain/marks/marks.h"

namespace letopis {

/// Whether a lesson must say its homework, or that there is none.
bool demands_homework(SubjectKind kind);
/// Whether periods have results.
bool has_period_results(SubjectKind kind);
/// Whether the year has one.
bool has_annual_result(SubjectKind kind);

/// debts_of (deadlines.h), less what the kind does not ask for.
std::vector<LessonDebt> debts_of(const UnfinishedLesson& unfinished, SubjectKind kind);

/// Refuse `result_not_allowed` for a result that a course of the kind does not have: any of a
/// period beside the curriculum; of a year any but «посещал(а)» and «освоено» in extracurricular
/// activity, any at all in an after-school group, and «посещал(а)» in the curriculum.
Result<Done> check_period_result(SubjectKind kind, ResultValue value);
Result<Done> check_annual_result(SubjectKind kind, ResultValue value);

}  // namespace letopis

#pragma once
// open_group_sheet: сводная ведомость успеваемости of a group for a period (F-28, VOC-05, E-18).

#include <optional>
#include <string>
#include <vector>

#include "app/attestation/open_attestation_plan.h"
#include "app/attestation/sheet_words.h"
#include "domain/marks/marks.h"

namespace letopis {

struct CourseInSheet {
    CourseId course_id;
    std::string subject_title;
    std::string short_title;
    std::optional<AttestationForm> form;
    std::string form_title;
    SheetPart part = SheetPart::rest;
    std::string teachers;
    bool operator==(const CourseInSheet&) const = default;
};
LETOPIS_DESCRIBE(CourseInSheet, course_id, subject_title, short_title, form, form_title, part,
                 teachers)

struct SheetResult {
    std::string text;  ///< "4", "зач."; of a practice also that of its sheet; "" without one.
    bool is_debt = false;  ///< And nothing has settled it.
    std::string settled;   ///< The result of the attempt that settled it, or improved it: "3".
    bool operator==(const SheetResult&) const = default;
};
LETOPIS_DESCRIBE(SheetResult, text, is_debt, settled)

struct SheetStudent {
    StudentId student_id;
    std::string name;                  ///< In full.
    std::vector<SheetResult> results;  ///< One for each course.
    int missed_hours = 0;              ///< Academic hours; a pair is two (VOC-07).
    int missed_without_reason = 0;     ///< Of them.
    std::string mean;                  ///< "4,25"; "" without a mark.
    int debts = 0;
    std::string decision;  ///< Of the council, once there is one; in the last period of the year.
    bool operator==(const SheetStudent&) const = default;
};
LETOPIS_DESCRIBE(SheetStudent, student_id, name, results, missed_hours, missed_without_reason, mean,
                 debts, decision)

/// Сводная ведомость.
struct GroupSheet {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::vector<PlanPeriod> periods;
    PeriodId period_id;
    std::string period_title;
    std::string curator;
    std::vector<CourseInSheet> courses;  ///< Taught in the period: credits, exams, course works,
                                         ///< practice, then those without a form; each by the
                                         ///< curriculum.
    std::vector<SheetStudent> students;
    int missed_hours = 0;
    int missed_without_reason = 0;
    std::string success;  ///< Of students: "92,00 %"; "" where nobody has a result.
    std::string quality;
    std::string mean;
    bool operator==(const GroupSheet&) const = default;
};
LETOPIS_DESCRIBE(GroupSheet, study_group_id, study_group_title, school_year_title, periods,
                 period_id, period_title, curator, courses, students, missed_hours,
                 missed_without_reason, success, quality, mean)

/// Without a period: that of today. Refuses `not_found`, also for a subgroup and for a period of
/// another system; as the second lock (keep_excuses).
Result<GroupSheet> open_group_sheet(Reader& reader, const Standing& standing, StudyGroupId id,
                                    std::optional<PeriodId> period_id, Instant now);

}  // namespace letopis

#pragma once
// open_attestation_plan: forms of interim attestation of a group, course by course and period by
// period, and how many there are in the year (VOC-04).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/journal/attestation.h"
#include "ports/reader.h"

namespace letopis {

struct PlanPeriod {
    PeriodId period_id;
    std::string title;
    bool operator==(const PlanPeriod&) const = default;
};
LETOPIS_DESCRIBE(PlanPeriod, period_id, title)

struct PlannedForm {
    PeriodId period_id;
    std::optional<AttestationForm> form;
    bool is_taught = false;  ///< The course has lessons in the period.
    bool is_closed = false;  ///< The form cannot be changed any more.
    bool operator==(const PlannedForm&) const = default;
};
LETOPIS_DESCRIBE(PlannedForm, period_id, form, is_taught, is_closed)

struct CourseInPlan {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;  ///< Of the course's own group, where it is not the class.
    std::string teachers;
    std::vector<PlannedForm> forms;  ///< One for each period of the group, in order.
    bool operator==(const CourseInPlan&) const = default;
};
LETOPIS_DESCRIBE(CourseInPlan, course_id, subject_title, study_group_title, teachers, forms)

/// План промежуточной аттестации.
struct GroupPlan {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    bool may_plan = false;  ///< The asker may: and the group is vocational.
    std::vector<PlanPeriod> periods;
    std::vector<CourseInPlan> courses;  ///< By the curriculum.
    AttestationLoad load;               ///< Of the whole year.
    int most_exams = AttestationLoad::most_exams;
    int most_credits = AttestationLoad::most_credits;
    std::vector<std::string> warnings;  ///< In words: what exceeds the limits.
    bool operator==(const GroupPlan&) const = default;
};
LETOPIS_DESCRIBE(GroupPlan, study_group_id, study_group_title, school_year_title, may_plan, periods,
                 courses, load, most_exams, most_credits, warnings)

/// Refuses `not_found`, also for a subgroup; as the second lock (keep_excuses).
Result<GroupPlan> open_attestation_plan(Reader& reader, const Standing& standing, StudyGroupId id,
                                        Instant now);

struct AttestedGroup {
    StudyGroupId study_group_id;
    std::string title;
    std::string school_year_title;
    bool operator==(const AttestedGroup&) const = default;
};
LETOPIS_DESCRIBE(AttestedGroup, study_group_id, title, school_year_title)

/// Группы с промежуточной аттестацией.
struct AttestedGroups {
    std::vector<AttestedGroup> groups;
    bool operator==(const AttestedGroups&) const = default;
};
LETOPIS_DESCRIBE(AttestedGroups, groups)

/// Vocational groups of this school year, then of the one before: all of them for who leads the
/// school (decide_council), those he leads for a curator. Refuses as open_debts.
Result<AttestedGroups> open_attested_groups(Reader& reader, const Standing& standing, Instant now);

/// Index of the period asked for; of the one to show on that day where none is. Refuses
/// `not_found` for one that is not among them.
Result<std::size_t> period_asked(const std::vector<Period>& periods,
                                 std::optional<PeriodId> period_id, Date today);

}  // namespace letopis

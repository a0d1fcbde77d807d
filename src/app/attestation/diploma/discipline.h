#pragma once
// A discipline as the diploma counts it: what it was attested with, semester by semester (VOC-12).

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "domain/classes/classes.h"
#include "domain/classes/group_titles.h"
#include "domain/journal/session/planned_form.h"
#include "domain/marks/marks.h"

namespace letopis {

/// Of one discipline over the years.
struct Discipline {
    Subject subject;
    int hours = 0;
    std::vector<ResultValue> results;
    bool is_owed = false;
    // Of the last period that it was planned or taught in, its course works apart.
    PeriodId last_period;
    bool is_last_due = false;  ///< It is over, or its attestation is deferred.
    bool has_last_result = false;

    /// A period in order; other courses of the discipline may have the same one.
    void meet(PeriodId period) {
        if (last_period != period) has_last_result = is_last_due = false;
        last_period = period;
    }
    /// Without it an earlier semester would stand in the diploma in its place.
    bool lacks_last() const { return is_last_due && !has_last_result; }
};
using DisciplinesByPlace = std::map<std::pair<int, std::string>, Discipline>;

/// What a group is taught beside each other in a period: lectures of a discipline to all of it, and
/// practical classes in its subgroups.
struct TaughtBeside {
    std::set<SubjectId> attested;  ///< With a form: beside it another course is no attestation.
    std::set<SubjectId> whole;     ///< Taught to the whole group.

    std::string title_of(const CourseTitle& title) const {
        const bool beside = title.study_group.kind == StudyGroupKind::subgroup &&
                            whole.contains(title.subject.subject_id);
        return beside ? in_subgroups(title.subject.title) : title.subject.title;
    }
};
inline TaughtBeside taught_beside(const std::vector<CourseTitle>& titles,
                                  const std::vector<AttestationPlan>& plans, PeriodId period) {
    TaughtBeside beside;
    for (const CourseTitle& title : titles) {
        const auto form = planned_form(plans, title.course.course_id, period);
        if (form && *form != AttestationForm::course_work)
            beside.attested.insert(title.subject.subject_id);
        if (title.study_group.kind != StudyGroupKind::subgroup)
            beside.whole.insert(title.subject.subject_id);
    }
    return beside;
}

}  // namespace letopis

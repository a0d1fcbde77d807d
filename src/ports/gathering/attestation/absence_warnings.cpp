#include "ports/gathering/attestation/absence_warnings.h"

#include <algorithm>
#include <map>
#include <utility>

#include "domain/classes/membership.h"
#include "domain/marks/attestation_terms.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/lesson_facts.h"

namespace letopis {
namespace {

/// The period of a course that runs today, with the length of its kind.
struct RunningPeriod {
    Period period;
    PeriodKind kind = PeriodKind::quarter;
};

Result<std::optional<RunningPeriod>> running_period(Reader& reader, const Course& course,
                                                    Date today) {
    LETOPIS_TRY(system, reader.period_system(course.period_system_id));
    if (!system) return RefusalCode::not_found;
    for (Period& one : system->periods)
        if (one.covers(today)) return std::optional{RunningPeriod{std::move(one), system->kind}};
    return std::optional<RunningPeriod>{};
}

class WarningsOfClass {
public:
    WarningsOfClass(Reader& reader, const std::vector<PolicyValue>& set, Date today)
        : reader_{reader}, set_{set}, today_{today} {}

    Result<Done> add_course(const CourseTitle& title, std::optional<StudentId> only) {
        LETOPIS_TRY(running, running_period(reader_, title.course, today_));
        if (!running) return Done{};
        LETOPIS_TRY(listed, reader_.students_of_group(title.course.study_group_id));
        std::erase_if(listed, [&](const ListedStudent& one) {
            return !one.enrolment.covers(today_) || (only && one.person.person_id != *only);
        });
        if (listed.empty()) return Done{};
        const Period& period = running->period;
        StudentOfCourse known;
        if (only) {
            LETOPIS_TRY(his, gather_student_of_course(reader_, title.course, *only,
                                                      period.starts_on, period.ends_on));
            known = std::move(his);
        } else {
            LETOPIS_TRY(lessons, reader_.lessons_of_course(title.course.course_id, period.starts_on,
                                                           period.ends_on));
            LETOPIS_TRY(cells, reader_.cells_of_course(title.course.course_id, period.starts_on,
                                                       period.ends_on));
            known.lessons = std::move(lessons);
            known.cells = std::move(cells);
        }
        for (const ListedStudent& one : listed)
            LETOPIS_TRY_DONE(add_student(title, *running, known, one));
        return Done{};
    }

    std::vector<AbsenceWarningLine> take() { return std::move(lines_); }

private:
    Result<Done> add_student(const CourseTitle& title, const RunningPeriod& running,
                             const StudentOfCourse& known, const ListedStudent& one) {
        if (!has_missed(known.cells, one.person.person_id)) return Done{};
        const Period& period = running.period;
        LETOPIS_TRY(modes, modes_of(one.person.person_id, title.course.study_group_id, period));
        const auto warning = absence_warning(
            facts_of_whole_period(known.lessons, known.cells, one.enrolment, period, title.course,
                                  running.kind, modes, minimum_marks_by_act(set_, period.ends_on)),
            policies_of_period(set_, today_, period.ends_on));
        if (!warning) return Done{};
        lines_.push_back({.student_id = one.person.person_id,
                          .student = one.person.last_first(),
                          .course_id = title.course.course_id,
                          .subject_title = title.subject.title,
                          .period_title = period.title,
                          .ends_on = period.ends_on,
                          .warning = *warning,
                          .words = absence_warning_words(*warning)});
        return Done{};
    }

    /// Those of a list are asked for once: its courses share them.
    Result<std::vector<StudyMode>> modes_of(StudentId student_id, StudyGroupId group_id,
                                            const Period& period) {
        const std::pair key{group_id, period.period_id};
        auto found = modes_.find(key);
        if (found == modes_.end()) {
            LETOPIS_TRY(modes,
                        reader_.study_modes_of_group(group_id, period.starts_on, period.ends_on));
            found = modes_.emplace(key, std::move(modes)).first;
        }
        std::vector<StudyMode> his;
        for (const StudyMode& mode : found->second)
            if (mode.student_id == student_id) his.push_back(mode);
        return his;
    }

    static bool has_missed(const std::vector<Cell>& cells, StudentId student_id) {
        return std::any_of(cells.begin(), cells.end(), [&](const Cell& one) {
            return one.student_id == student_id && one.attendance &&
                   is_absence(one.attendance->status);
        });
    }

    Reader& reader_;
    const std::vector<PolicyValue>& set_;
    Date today_;
    std::map<std::pair<StudyGroupId, PeriodId>, std::vector<StudyMode>> modes_;
    std::vector<AbsenceWarningLine> lines_;
};

}  // namespace

Result<std::vector<AbsenceWarningLine>> absence_warnings_of(Reader& reader, const StudyGroup& group,
                                                            std::optional<StudentId> only,
                                                            Date today) {
    LETOPIS_TRY(known, reader.policies());
    LETOPIS_TRY(titles, curriculum_of_class(reader, group.study_group_id));
    WarningsOfClass warnings{reader, known, today};
    for (const CourseTitle& title : titles)
        if (title.course.scale != Scale::no_marks)
            LETOPIS_TRY_DONE(warnings.add_course(title, only));
    return warnings.take();
}

}  // namespace letopis

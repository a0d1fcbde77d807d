#include "app/attestation/open_attestation_plan.h"

#include <algorithm>
#include <map>

#include "app/attestation/sessions/attested_groups.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int plan_years_shown = 2;

using Forms = std::map<std::pair<CourseId, PeriodId>, AttestationForm>;

std::vector<std::string> warnings_of(const AttestationLoad& load) {
    std::vector<std::string> warnings;
    const auto warn = [&](const char* what, int count, int most) {
        warnings.push_back(what + std::to_string(count) + ", а в учебном году их должно быть не " +
                           "больше " + std::to_string(most) + " (без физической культуры).");
    };
    if (load.has_too_many_exams())
        warn("Экзаменов назначено ", load.exams, AttestationLoad::most_exams);
    if (load.has_too_many_credits())
        warn("Зачётов назначено ", load.credits, AttestationLoad::most_credits);
    return warnings;
}

class PlanLook {
public:
    PlanLook(Reader& reader, const SchoolYear& year, Date today)
        : reader_{reader}, year_{year}, today_{today} {}

    Result<Done> fill(GroupPlan& view, const std::vector<Period>& periods, const Forms& forms) {
        LETOPIS_TRY(titles, curriculum_of_class(reader_, view.study_group_id));
        std::vector<PlannedAttestation> planned;
        for (const CourseTitle& title : titles) {
            LETOPIS_TRY(course, course_of(view, title, periods, forms));
            for (const PlannedForm& one : course.forms)
                if (one.form)
                    planned.push_back({.plan = {.course_id = course.course_id,
                                                .period_id = one.period_id,
                                                .form = *one.form},
                                       .subject = title.subject});
            view.courses.push_back(std::move(course));
        }
        view.load = attestation_load(planned);
        view.warnings = warnings_of(view.load);
        return Done{};
    }

private:
    Result<CourseInPlan> course_of(const GroupPlan& view, const CourseTitle& title,
                                   const std::vector<Period>& periods, const Forms& forms) {
        const CourseId id = title.course.course_id;
        CourseInPlan course{.course_id = id, .subject_title = title.subject.title};
        if (title.study_group.study_group_id != view.study_group_id)
            course.study_group_title = title.study_group.title;
        LETOPIS_TRY(teachers, teachers_on(reader_, title.teachers, day_in(year_, today_)));
        course.teachers = std::move(teachers);
        LETOPIS_TRY(lessons, reader_.lessons_of_course(id, year_.starts_on, last_day_of(year_)));
        for (const Period& period : periods) {
            LETOPIS_TRY(closures, closures_of(reader_, title.course, period.period_id));
            PlannedForm form{.period_id = period.period_id,
                             .is_closed = closure_refusal(closures).has_value()};
            form.is_taught = std::any_of(lessons.begin(), lessons.end(), [&](const Lesson& lesson) {
                return period.covers(lesson.lesson_on);
            });
            const auto known = forms.find({id, period.period_id});
            if (known != forms.end()) form.form = known->second;
            course.forms.push_back(form);
        }
        return course;
    }

    Reader& reader_;
    const SchoolYear& year_;
    Date today_;
};

}  // namespace

Result<std::size_t> period_asked(const std::vector<Period>& periods,
                                 std::optional<PeriodId> period_id, Date today) {
    if (periods.empty()) return RefusalCode::not_found;
    if (!period_id) return period_to_show(periods, today);
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (periods[i].period_id == *period_id) return i;
    return RefusalCode::not_found;
}

Result<AttestedGroups> open_attested_groups(Reader& reader, const Standing& standing, Instant now) {
    const bool is_of_school = check_access(standing, Action::decide_council, Target{}).has_value();
    if (!is_of_school)
        LETOPIS_TRY_DONE(
            check_access(standing, Action::read_attestation, attested_target(standing)));
    LETOPIS_TRY(years, reader.school_years());
    LETOPIS_TRY(current, school_year_on(reader, moscow_date(now)));
    const auto own = attested_groups(standing);
    AttestedGroups view;
    int shown = 0;
    for (auto year = years.rbegin(); year != years.rend() && shown < plan_years_shown; ++year) {
        if (current.starts_on < year->starts_on) continue;
        ++shown;
        LETOPIS_TRY(groups, reader.study_groups(year->school_year_id));
        for (const StudyGroup& group : groups) {
            const bool is_own =
                std::find(own.begin(), own.end(), group.study_group_id) != own.end();
            if (group.kind == StudyGroupKind::vocational_group && (is_of_school || is_own))
                view.groups.push_back({group.study_group_id, group.title, year->title});
        }
    }
    return view;
}

Result<GroupPlan> open_attestation_plan(Reader& reader, const Standing& standing, StudyGroupId id,
                                        Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_attestation, target));
    if (group.kind == StudyGroupKind::subgroup) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(periods, periods_of(reader, group.period_system_id));
    GroupPlan view{.study_group_id = id,
                   .study_group_title = group.title,
                   .school_year_title = year.title,
                   .may_plan = group.family == ProgrammeFamily::vocational &&
                               check_access(standing, Action::plan_attestation, target)};
    for (const Period& period : periods) view.periods.push_back({period.period_id, period.title});
    LETOPIS_TRY(plans, reader.attestation_plans_of_group(id));
    Forms forms;
    for (const AttestationPlan& one : plans) forms[{one.course_id, one.period_id}] = one.form;
    LETOPIS_TRY_DONE(PlanLook(reader, year, moscow_date(now)).fill(view, periods, forms));
    return view;
}

}  // namespace letopis

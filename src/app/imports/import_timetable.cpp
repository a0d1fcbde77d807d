#include "app/imports/import_timetable.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "app/imports/person_match.h"
#include "app/imports/subject_titles.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/classes/group_titles.h"
#include "domain/lessons/lesson_dates.h"
#include "exchange/problem.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::string quoted(const std::string& text) { return "«" + text + "»"; }

class TimetableDecision {
public:
    TimetableDecision(const KnownSchool& school, const TimetableImport& import, Instant now,
                      RandomSource& random)
        : school_{school},
          import_{import},
          plan_{import.plan},
          people_{school},
          now_{now},
          random_{random} {}

    Result<ImportDecision> decide() && {
        decide_year();
        decide_bells();
        decide_subjects();
        decide_employees();
        decide_groups();
        decide_courses();
        decide_slots();
        if (import_.lessons) decide_lessons();
        if (decision_.entries.size() > limits::entries_per_command)
            problems_.add(0, ImportRule::too_many_rows, import_.file_name);
        if (!problems_.empty()) {
            Refusal refusal = problems_.refusal();
            refusal.detail = "Файл: " + import_.file_name + ".";
            return refusal;
        }
        decision_.summary.notes.insert(decision_.summary.notes.begin(), plan_.notes.begin(),
                                       plan_.notes.end());
        return std::move(decision_);
    }

private:
    template <class NewId>
    NewId make() {
        return NewId::make(now_, random_);
    }

    void state(EntryBody entry) { decision_.entries.push_back(std::move(entry)); }
    void show(int line, const char* kind, std::string title, ImportState state) {
        decision_.summary.rows.push_back(
            {.line = line, .kind = kind, .title = std::move(title), .about = {}, .state = state});
    }
    void note(std::string words) { decision_.summary.notes.push_back(std::move(words)); }
    ImportCount& count(const char* title) {
        decision_.summary.counts.push_back({.title = title});
        return decision_.summary.counts.back();
    }

    void decide_year() {
        ImportCount& years = count("Учебный год");
        year_ = school_.year.value_or(SchoolYear{.title = import_.year.title,
                                                 .starts_on = import_.year.starts_on,
                                                 .ends_on = import_.year.ends_on});
        if (school_.year) {
            ++years.already_there;
        } else {
            year_.school_year_id = make<SchoolYearId>();
            state(SchoolYearOpened{year_});
            ++years.added;
        }
        ImportCount& systems = count("Периоды");
        for (const PeriodSystem& known : school_.period_systems)
            if (known.kind == import_.year.period_kind) {
                periods_ = known;
                ++systems.already_there;
                return;
            }
        periods_ = {.period_system_id = make<PeriodSystemId>(),
                    .school_year_id = year_.school_year_id,
                    .kind = import_.year.period_kind,
                    .title = import_.year.period_system_title,
                    .periods = import_.year.periods};
        for (Period& period : periods_.periods) period.period_id = make<PeriodId>();
        state(PeriodSystemDefined{periods_});
        ++systems.added;
    }

    void decide_bells() {
        ImportCount& bells = count("Звонки");
        bells_ = school_.bells.empty() ? plan_.bells : school_.bells;
        if (school_.bells.empty()) {
            bells.added = bells_.size();
            state(BellScheduleDefined{std::string{enum_name(plan_.family)}, bells_});
            return;
        }
        bells.already_there = bells_.size();
        int last = 0;
        for (const PlannedSlot& slot : plan_.slots) last = std::max(last, slot.slot_no);
        if (static_cast<std::size_t>(last) > bells_.size())
            problems_.add(0, ImportRule::conflicts_with_database,
                          "в базе " + std::to_string(bells_.size()) +
                              " звонков, в расписании есть " + std::to_string(last) + "-й урок");
        else if (bells_ != plan_.bells)
            note("Звонки в базе другие: оставлены те, что в базе.");
    }

    void decide_subjects() {
        ImportCount& subjects = count("Предметы");
        std::unordered_map<std::string, SubjectId> known;
        int position = 0;
        for (const Subject& subject : school_.subjects) {
            known.emplace(fold_for_search(subject.title), subject.subject_id);
            position = std::max(position, subject.position);
        }
        for (const PlannedSubject& planned : plan_.subjects) {
            const auto [found, is_new] =
                known.try_emplace(fold_for_search(planned.title), SubjectId{});
            if (is_new) {
                found->second = make<SubjectId>();
                state(SubjectAdded{Subject{.subject_id = found->second,
                                           .title = planned.title,
                                           .short_title = short_title_of(planned),
                                           .kind = planned.kind,
                                           .position = ++position}});
            }
            ++(is_new ? subjects.added : subjects.already_there);
            subject_ids_.emplace(planned.title, found->second);
        }
    }

    void decide_employees() {
        ImportCount& employees = count("Работники");
        std::unordered_map<PersonId, std::string> taken;
        for (const PlannedEmployee& planned : plan_.employees) {
            const auto candidates = people_.employees_named(planned.name);
            if (candidates.size() > 1) {
                problems_.add(planned.line, ImportRule::ambiguous_person,
                              quoted(planned.title) + ": в базе " +
                                  candidates[0]->person.full_name() + " и " +
                                  candidates[1]->person.full_name());
                continue;
            }
            if (candidates.empty()) {
                const Person person{.person_id = make<PersonId>(),
                                    .last_name = planned.name.last_name,
                                    .first_name = planned.name.first_name,
                                    .patronymic = planned.name.patronymic};
                state(PersonRegistered{person});
                show(planned.line, "Учитель", person.full_name(), ImportState::added);
                employee_ids_.emplace(planned.title, person.person_id);
                ++employees.added;
                continue;
            }
            const PersonId id = candidates[0]->person.person_id;
            const auto [other, is_free] = taken.try_emplace(id, planned.title);
            if (!is_free)
                problems_.add(planned.line, ImportRule::ambiguous_person,
                              quoted(planned.title) + " и " + quoted(other->second) +
                                  ": в базе один " + candidates[0]->person.full_name());
            employee_ids_.emplace(planned.title, id);
            show(planned.line, "Учитель", candidates[0]->person.full_name(),
                 ImportState::already_there);
            ++employees.already_there;
        }
    }

    void decide_groups() {
        ImportCount& groups = count("Классы и группы");
        std::unordered_map<std::string, StudyGroupId> known;
        for (const StudyGroup& group : school_.groups)
            known.emplace(folded_group_title(group.title), group.study_group_id);
        for (const PlannedGroup& planned : plan_.groups) {
            const auto found = known.find(folded_group_title(planned.title));
            if (found != known.end()) {
                group_ids_.emplace(planned.title, found->second);
                show(0, "Класс или группа", planned.title, ImportState::already_there);
                ++groups.already_there;
                continue;
            }
            StudyGroup group{.study_group_id = make<StudyGroupId>(),
                             .school_year_id = year_.school_year_id,
                             .family = plan_.family,
                             .kind = planned.kind,
                             .title = planned.title,
                             .grade = planned.grade,
                             .letter = planned.letter,
                             .period_system_id = periods_.period_system_id};
            for (const std::string& parent : planned.parent_titles) {
                const auto id = group_ids_.find(parent);
                if (id == group_ids_.end()) continue;
                group.parent_group_ids.push_back(id->second);
                if (school_.groups_with_closed_lists.contains(id->second))
                    problems_.add(0, ImportRule::class_is_closed, parent + ", " + planned.title);
            }
            group_ids_.emplace(planned.title, group.study_group_id);
            show(0, "Класс или группа", planned.title, ImportState::added);
            state(StudyGroupFormed{std::move(group)});
            ++groups.added;
        }
    }

    void decide_courses() {
        ImportCount& courses = count("Курсы");
        const int weeks = teaching_weeks(year_, periods_.periods);
        for (const PlannedCourse& planned : plan_.courses) {
            const SubjectId subject = subject_ids_.at(planned.subject_title);
            const StudyGroupId group = group_ids_.at(planned.group_title);
            const KnownCourse* known = school_.course_of(subject, group);
            known_courses_.push_back(known);
            if (known != nullptr) {
                course_ids_.push_back(known->course.course_id);
                ++courses.already_there;
                continue;
            }
            const bool graded = plan_.family != ProgrammeFamily::additional;
            const int hours = planned.weekly_hours_hundredths;
            const Course course{
                .course_id = make<CourseId>(),
                .subject_id = subject,
                .study_group_id = group,
                .school_year_id = year_.school_year_id,
                .period_system_id = periods_.period_system_id,
                .scale = planned.scale.value_or(graded ? Scale::five_point : Scale::pass_fail),
                .weekly_hours_hundredths = hours,
                .planned_lessons = planned.planned_lessons.value_or(hours * weeks / 100)};
            course_ids_.push_back(course.course_id);
            check_open(course_ids_.size() - 1);
            state(CourseOpened{course});
            ++courses.added;
        }
        decide_load();
    }

    /// Nothing is added to a course of a class whose lessons are closed; said once of a course.
    void check_open(std::size_t course_index) {
        const PlannedCourse& planned = plan_.courses[course_index];
        if (school_.groups_with_closed_lessons.contains(group_ids_.at(planned.group_title)) &&
            shut_courses_.insert(course_index).second)
            problems_.add(0, ImportRule::class_is_closed,
                          quoted(planned.subject_title) + ", " + planned.group_title);
    }

    void decide_load() {
        ImportCount& load = count("Нагрузка (учитель × курс)");
        std::size_t vacant = 0;
        for (std::size_t i = 0; i < plan_.courses.size(); ++i) {
            vacant += plan_.courses[i].teacher_titles.empty() ? 1 : 0;
            for (const std::string& title : plan_.courses[i].teacher_titles) {
                const PersonId teacher = teacher_of(title);
                const bool there =
                    known_courses_[i] != nullptr && known_courses_[i]->is_taught_by(teacher);
                if (!there)
                    state(CourseTeacherAssigned{{.course_id = course_ids_[i],
                                                 .teacher_id = teacher,
                                                 .valid_from = year_.starts_on}});
                ++(there ? load.already_there : load.added);
            }
        }
        if (vacant > 0) note("Курсы без учителя (вакансия): " + std::to_string(vacant) + ".");
    }

    PersonId teacher_of(const std::string& title) const {
        const auto found = employee_ids_.find(title);
        return found == employee_ids_.end() ? PersonId{} : found->second;
    }

    TimetableSlot slot_of(const PlannedSlot& planned) const {
        return {.course_id = course_ids_[planned.course_index],
                .parity = planned.parity,
                .weekday = planned.weekday,
                .slot_no = planned.slot_no,
                .room_title = planned.room_title};
    }

    void decide_slots() {
        if (plan_.slots.empty()) return;
        ImportCount& slots = count("Места в расписании");
        std::map<std::size_t, std::vector<TimetableSlot>> by_course;
        for (const PlannedSlot& planned : plan_.slots)
            by_course[planned.course_index].push_back(slot_of(planned));
        for (const auto& [index, places] : by_course) {
            const KnownCourse* known = known_courses_[index];
            if (known == nullptr || known->timetable.empty()) {
                check_open(index);
                for (const TimetableSlot& place : places)
                    state(TimetableSlotPlaced{.slot = place, .valid_from = year_.starts_on});
                slots.added += places.size();
                continue;
            }
            slots.already_there += places.size();
            const bool same = std::is_permutation(places.begin(), places.end(),
                                                  known->timetable.begin(), known->timetable.end());
            if (!same)
                problems_.add(0, ImportRule::conflicts_with_database,
                              "расписание курса " + quoted(plan_.courses[index].subject_title) +
                                  ", " + plan_.courses[index].group_title);
        }
    }

    void decide_lessons() {
        ImportCount& lessons = count("Уроки");
        const LessonCalendar calendar{.year_starts_on = year_.starts_on,
                                      .periods = periods_.periods,
                                      .days_off = import_.year.days_off};
        for (const PlannedSlot& planned : plan_.slots) {
            const TimetableSlot slot = slot_of(planned);
            if (static_cast<std::size_t>(slot.slot_no) > bells_.size()) continue;
            const BellSlot& bell = bells_[static_cast<std::size_t>(slot.slot_no) - 1];
            const KnownCourse* known = known_courses_[planned.course_index];
            for (const Date on : lesson_dates(calendar, slot, *import_.lessons)) {
                const bool there = known != nullptr && known->has_lesson(on, slot.slot_no);
                ++(there ? lessons.already_there : lessons.added);
                if (there) continue;
                check_open(planned.course_index);
                state(
                    LessonScheduled{.lesson_id = make<LessonId>(),
                                    .course_id = slot.course_id,
                                    .lesson_on = on,
                                    .slot_no = slot.slot_no,
                                    .starts_at = bell.starts_at,
                                    .ends_at = bell.ends_at,
                                    .teacher_id = planned.teacher_titles.empty()
                                                      ? EmployeeId{}
                                                      : teacher_of(planned.teacher_titles.front()),
                                    .room_title = slot.room_title});
            }
        }
    }

    const KnownSchool& school_;
    const TimetableImport& import_;
    const SchoolPlan& plan_;
    PersonIndex people_;
    Instant now_;
    RandomSource& random_;

    Problems problems_;
    ImportDecision decision_;
    SchoolYear year_;
    PeriodSystem periods_;
    std::vector<BellSlot> bells_;
    std::unordered_map<std::string, SubjectId> subject_ids_;
    std::unordered_map<std::string, PersonId> employee_ids_;
    std::unordered_map<std::string, StudyGroupId> group_ids_;
    std::vector<CourseId> course_ids_;               ///< By place in the plan.
    std::vector<const KnownCourse*> known_courses_;  ///< The same; null for a new course.
    std::unordered_set<std::size_t> shut_courses_;
};

Result<ImportDecision> decide_on(Reader& reader, const TimetableImport& import, Instant now,
                                 RandomSource& random) {
    LETOPIS_TRY(school,
                read_known_school(reader, import.year.title, import.plan.family, import.lessons));
    return decide_import_timetable(school, import, now, random);
}

}  // namespace

Result<ImportDecision> decide_import_timetable(const KnownSchool& school,
                                               const TimetableImport& import, Instant now,
                                               RandomSource& random) {
    return TimetableDecision{school, import, now, random}.decide();
}

Result<ImportSummary> preview_import_timetable(Reader& reader, const TimetableImport& import,
                                               Instant now, RandomSource& random) {
    LETOPIS_TRY(decision, decide_on(reader, import, now, random));
    return std::move(decision.summary);
}

Result<ImportReceipt> import_timetable(Writer& writer, CommandId command_id, PersonId actor_id,
                                       const TimetableImport& import, RandomSource& random) {
    ImportReceipt done;
    // append waits for the scribe, so the references outlive the decision.
    const Decision decide = [&](DecisionContext& context) -> Result<std::vector<EntryBody>> {
        LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_timetable,
                                             moscow_date(context.now)));
        LETOPIS_TRY(decision, decide_on(context.reader, import, context.now, random));
        LETOPIS_TRY_DONE(check_as_seen(import.source, decision.summary));
        done.summary = std::move(decision.summary);
        return std::move(decision.entries);
    };
    LETOPIS_TRY(receipt, writer.append({command_id, actor_id, decide}));
    done.receipt = receipt;
    return done;
}

}  // namespace letopis

#include "load/city/school_maker.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "base/limits.h"
#include "domain/lessons/briefings.h"
#include "load/cell_use.h"
#include "load/city_script.h"

namespace letopis::load {
namespace {

/// Half the scribe's queue: it never runs dry, and is never full.
constexpr std::size_t commands_under_way = limits::queued_commands / 2;
/// Facts of one command where nobody waits for them: timetables, lists of people.
constexpr std::size_t facts_per_command = 4'000;
/// Lessons that may still be written into, by the policy that a made school sets.
constexpr int edit_days = 366;
/// … of which this many days are handed to those who come to mark.
constexpr int open_days = 55;
constexpr int days_ahead = 14;  ///< Lessons are known so long beforehand.

MarkValue value_of(char mark) { return static_cast<MarkValue>(mark - '1'); }

}  // namespace

struct SchoolMaker::Answers {
    std::mutex mutex;
    std::condition_variable came;
    std::size_t count = 0;
    std::optional<Error> refused;
};

SchoolMaker::SchoolMaker(SchoolPlan& plan, Writer& writer, SetClock& clock)
    : plan_{plan},
      writer_{writer},
      clock_{clock},
      ids_{plan.choices().seed * 7'919 + static_cast<std::uint64_t>(plan.choices().org_id)},
      answers_{std::make_shared<Answers>()} {}

void SchoolMaker::state(PersonId actor_id, std::vector<EntryBody> facts) {
    if (facts.empty()) return;
    entry_count_ += static_cast<std::int64_t>(facts.size());
    {
        std::unique_lock lock{answers_->mutex};
        answers_->came.wait(lock, [&] { return asked_ - answers_->count < commands_under_way; });
    }
    ++asked_;
    writer_.submit({.command_id = CommandId::make(clock_.now(), ids_),
                    .actor_id = actor_id,
                    .decide =
                        [facts = std::move(facts)](DecisionContext&) mutable {
                            return Result<std::vector<EntryBody>>{std::move(facts)};
                        }},
                   [answers = answers_](Result<Receipt> receipt) {
                       std::scoped_lock lock{answers->mutex};
                       ++answers->count;
                       if (!receipt && !answers->refused) answers->refused = receipt.error();
                       answers->came.notify_one();
                   });
}

void SchoolMaker::wait() {
    std::unique_lock lock{answers_->mutex};
    answers_->came.wait(lock, [&] { return answers_->count == asked_; });
}

void SchoolMaker::go_to(Date on, TimeOfDay at) {
    wait();
    clock_.set(moscow_instant(on, at));
}

void SchoolMaker::found() {
    const std::string number = std::to_string(plan_.choices().org_id);
    std::vector<EntryBody> facts{
        OrganizationRegistered{{.full_name = "ГБОУ Школа № " + number,
                                .short_name = "Школа № " + number,
                                .address = "Москва",
                                .log_origin = "letopis.example/school-" + number}}};
    const Date from = moscow_date(clock_.now());
    facts.push_back(PolicySet{"lock.lesson_edit_days", std::to_string(edit_days), from, ""});
    facts.push_back(PolicySet{"correction.reason_required", "720", from, ""});
    for (const Subject& subject : plan_.subjects()) facts.push_back(SubjectAdded{subject});
    for (const Person& teacher : plan_.teachers()) facts.push_back(PersonRegistered{teacher});
    facts.push_back(PersonRegistered{plan_.deputy()});
    facts.push_back(RoleAssigned{{.person_id = plan_.deputy().person_id,
                                  .role = AppointedRole::deputy,
                                  .valid_from = from,
                                  .basis = "приказ № 1"}});
    state({}, std::move(facts));
}

void SchoolMaker::open_year(const PlannedYear& year) {
    go_to(year.school_year.starts_on.plus_days(-3), TimeOfDay{600});
    state({}, {SchoolYearOpened{year.school_year}, PeriodSystemDefined{year.period_system}});
    for (const Cohort* cohort : plan_.newcomers()) {
        std::vector<EntryBody> facts;
        for (const auto& child : cohort->children) {
            facts.push_back(PersonRegistered{child.student});
            facts.push_back(PersonRegistered{child.guardian});
            facts.push_back(GuardianshipEstablished{{.student_id = child.student.person_id,
                                                     .guardian_id = child.guardian.person_id,
                                                     .relation = "мать",
                                                     .valid_from = year.school_year.starts_on}});
        }
        state({}, std::move(facts));
    }
    for (const PlannedClass& one : year.classes) open_class(one, year.school_year.starts_on);
}

void SchoolMaker::open_class(const PlannedClass& one, Date from) {
    const StudyGroupId group = one.study_group.study_group_id;
    std::vector<EntryBody> facts{StudyGroupFormed{one.study_group},
                                 ClassTeacherAssigned{{group, one.class_teacher_id, from, {}}}};
    for (const auto& child : one.cohort->children)
        facts.push_back(StudentEnrolled{child.student.person_id, group, from, "1-з", from});
    for (const PlannedCourse& planned : one.courses) {
        facts.push_back(CourseOpened{planned.course});
        facts.push_back(
            CourseTeacherAssigned{{planned.course.course_id, planned.teacher_id, from, {}, ""}});
        facts.push_back(LessonPlanKept{
            planned.course.course_id,
            {{"Раздел 1", "Тема, закрепление", 2, WorkType::class_work, "§ 1, упражнения 1–4"}},
            ""});
    }
    state({}, std::move(facts));
}

void SchoolMaker::schedule(const PlannedYear& year) {
    const Date first = year.school_year.starts_on;
    const Date last =
        std::min(year.school_year.ends_on, plan_.choices().until.plus_days(days_ahead));
    days_.assign(static_cast<std::size_t>(first.days_until(last)) + 1, {});
    std::vector<EntryBody> facts;
    std::vector<std::size_t> held(plan_.subjects().size());
    for (std::size_t c = 0; c < year.classes.size(); ++c) {
        std::fill(held.begin(), held.end(), 0);
        for (Date on = first; on <= last; on = on.plus_days(1)) {
            if (!SchoolPlan::is_school_day(on)) continue;
            for (const WeeklyPlace& place : SchoolPlan::week()) {
                if (place.weekday != static_cast<int>(on.weekday())) continue;
                const PlannedCourse& course = year.classes[c].courses[place.course];
                Told told{.lesson_no = held[place.course]++, .class_index = c};
                told.lesson = {.lesson_id = LessonId::make(clock_.now(), ids_),
                               .course_id = course.course.course_id,
                               .lesson_on = on,
                               .slot_no = place.slot_no,
                               .starts_at = SchoolPlan::slot_begins(place.slot_no),
                               .ends_at = SchoolPlan::slot_ends(place.slot_no),
                               .teacher_id = course.teacher_id};
                const Lesson& lesson = told.lesson;
                facts.push_back(LessonScheduled{lesson.lesson_id, lesson.course_id, on,
                                                lesson.slot_no, lesson.starts_at, lesson.ends_at,
                                                lesson.teacher_id, "каб. 12"});
                days_[static_cast<std::size_t>(first.days_until(on))].push_back(std::move(told));
            }
            if (facts.size() < facts_per_command) continue;
            state({}, std::exchange(facts, {}));
        }
    }
    state({}, std::move(facts));
}

bool SchoolMaker::is_forgotten(std::size_t lesson_no) {
    const int each = plan_.choices().forgotten_each;
    return each == 0 ? !has_topic(lesson_no) : ++told_count_ % each == 0;
}

void SchoolMaker::tell_lesson(const PlannedYear& year, const Told& told) {
    const LessonId lesson_id = told.lesson.lesson_id;
    std::vector<EntryBody> facts;
    if (!is_forgotten(told.lesson_no)) {
        const std::string number = std::to_string(told.lesson_no + 1);
        facts.push_back(TopicRecorded{lesson_id, "Тема урока № " + number + ", закрепление"});
        facts.push_back(HomeworkAssigned{lesson_id, "§ " + number + ", упражнения 1–4", false});
    }
    facts.push_back(RollTaken{lesson_id});
    if (has_briefing(year, told))
        facts.push_back(BriefingRecorded{lesson_id, BriefingKind::repeated, "№ 1"});
    const auto& children = year.classes[told.class_index].cohort->children;
    for (std::size_t s = 0; s < children.size(); ++s) {
        const StudentId student_id = children[s].student.person_id;
        const CellUse use = use_of_cell(told.lesson_no, s);
        // The reason of most absences is known.
        if (use == CellUse::absent)
            facts.push_back(AttendanceRecorded{.lesson_id = lesson_id,
                                               .student_id = student_id,
                                               .status = (told.lesson_no + s) % 40 == 0
                                                             ? AttendanceStatus::absent
                                                             : AttendanceStatus::ill});
        if (use != CellUse::marked) continue;
        const char mark =
            mark_for(static_cast<std::uint32_t>(told.lesson_no), static_cast<std::uint32_t>(s));
        facts.push_back(MarkRecorded{{lesson_id, student_id, 1, 1}, value_of(mark), {}});
    }
    state(told.lesson.teacher_id, std::move(facts));
}

bool SchoolMaker::has_briefing(const PlannedYear& year, const Told& told) {
    if (!plan_.choices().attested) return false;
    const CourseId id = told.lesson.course_id;
    const auto& courses = year.classes[told.class_index].courses;
    const auto planned =
        std::find_if(courses.begin(), courses.end(),
                     [id](const PlannedCourse& one) { return one.course.course_id == id; });
    const auto& subjects = plan_.subjects();
    const auto subject = std::find_if(subjects.begin(), subjects.end(), [&](const Subject& one) {
        return one.subject_id == planned->course.subject_id;
    });
    if (!needs_briefing(*subject)) return false;
    const HalfYear half = half_year_of(year.school_year, told.lesson.lesson_on);
    return briefed_.emplace(id, half.starts_on).second;
}

void SchoolMaker::attest(const PlannedYear& year, Date before) {
    for (const Period& period : year.period_system.periods) {
        if (!(period.ends_on < before) || !attested_.insert(period.period_id).second) continue;
        for (const PlannedClass& one : year.classes)
            for (const PlannedCourse& planned : one.courses) {
                std::vector<EntryBody> facts;
                for (const auto& child : one.cohort->children)
                    facts.push_back(PeriodMarkConfirmed{.course_id = planned.course.course_id,
                                                        .student_id = child.student.person_id,
                                                        .period_id = period.period_id,
                                                        .value = ResultValue::four,
                                                        .mean = {},
                                                        .proposed = ResultValue::four,
                                                        .reason = "",
                                                        .corrects = -1});
                state(planned.teacher_id, std::move(facts));
            }
    }
}

void SchoolMaker::tell_days(const PlannedYear& year) {
    for (const std::vector<Told>& day : days_) {
        if (day.empty() || day.front().lesson.lesson_on > plan_.choices().until) continue;
        go_to(day.front().lesson.lesson_on, TimeOfDay{17 * 60});
        if (plan_.choices().attested) attest(year, day.front().lesson.lesson_on);
        for (const Told& told : day) tell_lesson(year, told);
    }
}

/// «Переведён», or «выпущен» from grades 9 and 11.
void SchoolMaker::decide_council(const PlannedYear& year) {
    const Date today = moscow_date(clock_.now());
    for (const PlannedClass& one : year.classes) {
        const int grade = one.study_group.grade;
        const bool is_last = grade == 9 || grade == 11;
        std::vector<EntryBody> facts;
        for (const auto& child : one.cohort->children)
            facts.push_back(CouncilDecisionRecorded{
                {.student_id = child.student.person_id,
                 .study_group_id = one.study_group.study_group_id,
                 .kind = is_last ? CouncilDecisionKind::graduate : CouncilDecisionKind::transfer,
                 .protocol_no = "7",
                 .decided_on = today,
                 .text = is_last ? "окончил(а) обучение"
                                 : "переведён(а) в " + std::to_string(grade + 1) + " класс"}});
        state(plan_.deputy().person_id, std::move(facts));
    }
}

/// Pupils go up or leave; the next year's lists begin anew.
void SchoolMaker::end_year(const PlannedYear& year) {
    const Date last = year.school_year.ends_on;
    go_to(last.plus_days(20), TimeOfDay{600});
    for (const PlannedClass& one : year.classes) {
        std::vector<EntryBody> facts;
        for (const auto& child : one.cohort->children)
            facts.push_back(StudentLeft{child.student.person_id, one.study_group.study_group_id,
                                        last.plus_days(30), "2-з", last, "переведён"});
        state({}, std::move(facts));
    }
}

void SchoolMaker::note_open_lessons(MadeSchool& made, const PlannedYear& year) const {
    std::map<CourseId, std::size_t> places;
    for (std::size_t c = 0; c < year.classes.size(); ++c)
        for (const PlannedCourse& planned : year.classes[c].courses) {
            places[planned.course.course_id] = made.courses.size();
            made.courses.push_back({planned.course.course_id, planned.teacher_id, c, {}});
        }
    const Date until = plan_.choices().until;
    for (const std::vector<Told>& day : days_)
        for (const Told& told : day) {
            const Date on = told.lesson.lesson_on;
            if (on > until || on < until.plus_days(-open_days)) continue;
            made.courses[places.at(told.lesson.course_id)].lessons.emplace_back(
                told.lesson.lesson_id, told.lesson_no);
        }
    for (const Period& period : year.period_system.periods)
        if (period.ends_on < until) made.confirmed_period = period.period_id;
}

Result<MadeSchool> SchoolMaker::make() {
    MadeSchool made;
    found();
    for (std::size_t y = 0; y < plan_.year_count(); ++y) {
        PlannedYear year = plan_.make_year(y);
        open_year(year);
        schedule(year);
        tell_days(year);
        const bool is_last = y + 1 == plan_.year_count();
        if (is_last) {
            if (plan_.choices().decided) decide_council(year);
            note_open_lessons(made, year);
            made.last_year = std::move(year);
        } else {
            end_year(year);
        }
        wait();
        if (answers_->refused) return *answers_->refused;
    }
    made.entry_count = entry_count_;
    return made;
}

}  // namespace letopis::load

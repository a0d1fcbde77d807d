#pragma once
// What import_timetable decides, in steps: what the school is made of (timetable_decision.cpp),
// what is taught in it and when (timetable_lessons.cpp),
// and what a further version of the timetable changes (timetable_version.cpp).

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "app/imports/import_timetable.h"
#include "app/imports/person_match.h"
#include "domain/lessons/timetable/undone.h"
#include "exchange/problem.h"

namespace letopis {

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
    Result<ImportDecision> decide() &&;

private:
    template <class NewId>
    NewId make() {
        return NewId::make(now_, random_);
    }
    void state(EntryBody entry) { decision_.entries.push_back(std::move(entry)); }
    void show(int line, const char* kind, std::string title, ImportState state,
              std::string about = {}) {
        decision_.summary.rows.push_back({.line = line,
                                          .kind = kind,
                                          .title = std::move(title),
                                          .about = std::move(about),
                                          .state = state});
    }
    static std::string in_file(const std::string& name) { return "в файле: " + name; }
    void show_chosen(const char* kind, std::string title, const std::string& name) {
        show(0, kind, std::move(title), ImportState::already_there, in_file(name));
    }
    void note(std::string words) { decision_.summary.notes.push_back(std::move(words)); }
    ImportCount& count(const char* title) {
        decision_.summary.counts.push_back({.title = title});
        return decision_.summary.counts.back();
    }
    void decide_year();
    void decide_bells();
    void decide_subjects();
    void decide_employees();
    void decide_groups();
    PeriodSystemId system_of(int grade) const;
    void decide_courses();
    /// Nothing is added to a course of a class whose lessons are closed; said once of a course.
    void check_open(std::size_t course_index);
    void decide_load();
    PersonId teacher_of(const std::string& title) const;
    TimetableSlot slot_of(const PlannedSlot& planned) const;
    void decide_slots();
    /// Of the class, else of the programme; null where neither rings for the place.
    const BellSlot* bell_for(StudyGroupId group, Date on, int slot_no) const;
    LessonCalendar calendar() const;
    Lesson lesson_of(const PlannedSlot& planned, Date on, const BellSlot& rings) const;
    void decide_lessons();

    /// The day from which what is new is in force.
    Date begins_on() const { return import_.takes_effect_on.value_or(year_.starts_on); }
    /// Of a course in the file: who is not in it teaches until the day before.
    void end_load(std::size_t course_index, ImportCount& load);
    /// Of the file; of a vacancy in a further version, whoever has the course then.
    PersonId teacher_of(const PlannedSlot& planned) const;
    bool is_in_file(const StudyGroup& group) const;
    /// Known courses whose places the version replaces.
    std::vector<const KnownCourse*> replaced_courses() const;
    Result<Done> check_version() const;
    struct VersionCourse {
        const KnownCourse* known = nullptr;  ///< Null for a new one.
        CourseId course_id;
        StudyGroupId study_group_id;
        std::string title;                 ///< "5 «А», Алгебра"
        std::optional<std::size_t> index;  ///< In the plan.
        std::vector<TimetableSlot> wanted{};
        std::vector<Lesson> coming{};
    };
    std::vector<VersionCourse> courses_of_version() const;
    std::string title_of(const KnownCourse& known) const;
    std::string title_of(const Lesson& lesson, const VersionCourse& course) const;
    void turn_course_places(const VersionCourse& course, ImportCount& places);
    void check_open(const VersionCourse& course);
    Result<Done> decide_version();
    /// A lesson that stands on its day whatever the file says.
    struct TakenHour {
        GroupLesson other;
        const KnownCourse* known = nullptr;
        bool may_stay =
            false;  ///< Once, or beside the version: one of the file is left out for it.
    };
    using TakenHours = std::map<Date, std::vector<TakenHour>>;
    TakenHours hours_taken(const std::vector<VersionCourse>& courses,
                           const std::vector<TurnedLessons>& turned) const;
    /// Else says why it is not: what clashes every week is a problem of the file.
    bool is_hour_free(const Lesson& lesson, const VersionCourse& course, const TakenHours& taken);
    Result<Done> check_past(const std::vector<std::pair<std::string, Date>>& held) const;
    void note_classes_left();

    const KnownSchool& school_;
    const TimetableImport& import_;
    const SchoolPlan& plan_;
    PersonIndex people_;
    ChosenNames chosen_;
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
    std::unordered_map<StudyGroupId, StudyGroup> groups_;       ///< Of all groups, known and new.
    std::unordered_map<StudyGroupId, PeriodSystemId> systems_;  ///< Of all groups, known and new.
    std::set<std::pair<SubjectId, StudyGroupId>> taught_;
    std::vector<CourseId> course_ids_;               ///< By place in the plan.
    std::vector<const KnownCourse*> known_courses_;  ///< The same; null for a new course.
    std::unordered_set<std::size_t> shut_courses_;
    std::set<std::tuple<CourseId, CourseId, int>> clashes_;  ///< That were said.
};

}  // namespace letopis

#pragma once
// LookingReader: the reader of pages. It remembers what hardly changes — calendar, people, classes,
// courses, planned works, closings — and lessons, so that the diaries of a class ask the database
// little more than about each student's own marks.
//
// Invariants:
//   1. What is remembered was read under stamps (base/stamps.h) that still stood when the snapshot
//      was taken: nobody who takes one of now sees an answer older than his own write. Who goes on
//      with an old one (ports/recent_readers.h) asks the stamps himself.
//   2. Nothing that a mark changes is remembered, nor anything about one student but his name,
//      where he studies, and, together with all of his group, what orders say of some days.
//   3. Each kind of answer is bounded (limits::kept_answers, kept_weeks).
//
// The panel of gaps asks about every course of a large school: of those more is kept than of
// anything else, and whether they are closed, which only their own stamps say.

#include "base/stamps.h"
#include "store/reading/kept_answers.h"
#include "store/reading/school_reader.h"

namespace letopis::store {

class LookingReader final : public SchoolReader {
public:
    /// Without stamps it remembers for one look only.
    LookingReader(Connection& connection, const Stamps* stamps)
        : SchoolReader{connection}, stamps_{stamps} {}

    /// To be called before the snapshot is taken: forgets what is no longer so.
    void begin_look();
    /// How many changes the snapshot is sure to have.
    std::uint64_t changes() const { return changes_; }
    /// Whether nothing was stated since that concerns the school as a whole: what is remembered
    /// may still be told, and go on to be remembered.
    bool stands() const { return stamps_ == nullptr || may_keep(stamps_->of(PersonId{})); }

    Result<std::optional<Organization>> organization() override;
    Result<std::vector<SchoolYear>> school_years() override;
    Result<std::optional<PeriodSystem>> period_system(PeriodSystemId id) override;
    Result<std::vector<CalendarDay>> calendar_days(Date from, Date to) override;
    Result<std::vector<PolicyValue>> policies() override;
    Result<std::optional<Person>> person(PersonId id) override;
    Result<std::optional<StudyGroup>> study_group(StudyGroupId id) override;
    Result<std::vector<StudyGroup>> study_groups(SchoolYearId id) override;
    Result<std::vector<Enrolment>> enrolments_of(StudentId id) override;
    Result<std::optional<Course>> course(CourseId id) override;
    Result<std::vector<CourseTeacher>> course_teachers(CourseId id) override;
    Result<std::optional<CourseTitle>> course_title(CourseId id) override;
    Result<std::vector<CourseTitle>> courses_of_group(StudyGroupId id) override;
    Result<std::optional<Instant>> class_closed_at(StudyGroupId id) override;
    Result<std::vector<ClosedAspect>> closed_aspects(StudyGroupId id) override;
    Result<std::optional<Instant>> course_closed_at(CourseId id) override;
    Result<std::vector<PeriodClosing>> period_closings(CourseId id) override;
    Result<std::optional<Lesson>> lesson(LessonId id) override;
    Result<std::vector<Lesson>> lessons_of_group(StudyGroupId id, Date from, Date to) override;
    Result<std::vector<PlannedWork>> planned_works_of_group(StudyGroupId id, Date from,
                                                            Date to) override;
    /// Of a few days, of all his group at the first question: hardly anybody has any.
    Result<std::vector<Exemption>> exemptions_of_student(StudentId id, Date from, Date to) override;
    Result<std::vector<StudyMode>> study_modes_of_student(StudentId id, Date from,
                                                          Date to) override;

private:
    static constexpr std::size_t most_courses = 4 * limits::kept_answers;
    /// Of all groups together. A diary asks about two weeks of a class: some ninety lessons.
    static constexpr std::size_t most_lessons = 96 * limits::kept_weeks;

    struct Weeks {
        StudyGroupId study_group_id;  ///< Nil: of the school.
        Date from;
        Date to;
        bool operator==(const Weeks&) const = default;
    };
    struct WeeksHash {
        std::size_t operator()(const Weeks& weeks) const {
            return std::hash<StudyGroupId>{}(weeks.study_group_id) ^
                   static_cast<std::size_t>(weeks.from.number() * 31 + weeks.to.number());
        }
    };
    /// Lessons as they stood under a stamp of their group, which whatever is recorded about one
    /// of them bumps; a mark does not.
    struct KeptLessons {
        StudyGroupId study_group_id;
        std::uint64_t stamp = 0;
        std::vector<Lesson> lessons;
    };
    bool holds(const KeptLessons& kept) const;
    /// What was answered about a course under a stamp of its own.
    template <class Value>
    struct Stamped {
        std::uint64_t stamp = 0;
        Value value;
    };
    template <class Value>
    using OfCourses = std::unordered_map<CourseId, Stamped<Value>>;
    template <class Value, class Ask>
    Result<Value> of_course(OfCourses<Value>& kept, CourseId id, Ask ask);
    /// Whether the snapshot has all that is stated under a stamp which reads so now.
    bool may_keep(std::uint64_t stamp) const { return stamp <= changes_; }
    template <class Kind>
    std::uint64_t stamp_of(const Id<Kind>& id) const {
        return stamps_ == nullptr ? 0 : stamps_->of(id);
    }
    void forget_everything();
    /// What is remembered under the group's stamp, or what `ask` answers now.
    template <class Kept, class Key, class Ask>
    auto of_group(Kept& kept, const Key& key, StudyGroupId id, Ask ask) -> decltype(ask());
    /// The group that has him on its list on those days; nothing if there is none, or many days.
    Result<std::optional<StudyGroupId>> group_in(StudentId id, Date from, Date to);

    const Stamps* stamps_;
    std::uint64_t organization_stamp_ = 0;
    std::uint64_t changes_ = 0;  ///< When the snapshot was taken.
    KeptAnswers<Nothing, std::optional<Organization>> organization_;
    KeptAnswers<Nothing, std::vector<SchoolYear>> school_years_;
    KeptAnswers<PeriodSystemId, std::optional<PeriodSystem>> period_systems_;
    KeptAnswers<Weeks, std::vector<CalendarDay>, WeeksHash> calendar_days_;
    KeptAnswers<Nothing, std::vector<PolicyValue>> policies_;
    KeptAnswers<PersonId, std::optional<Person>> persons_;
    KeptAnswers<StudyGroupId, std::optional<StudyGroup>> study_groups_;
    KeptAnswers<SchoolYearId, std::vector<StudyGroup>> groups_of_years_;
    KeptAnswers<StudyGroupId, std::optional<Instant>> closed_classes_;
    KeptAnswers<StudyGroupId, std::vector<ClosedAspect>> closed_aspects_;
    OfCourses<std::optional<Instant>> closed_courses_;
    OfCourses<std::vector<PeriodClosing>> closed_periods_;
    KeptAnswers<StudentId, std::vector<Enrolment>> enrolments_;
    KeptAnswers<CourseId, std::optional<Course>> courses_;
    KeptAnswers<CourseId, std::vector<CourseTeacher>> course_teachers_;
    KeptAnswers<CourseId, std::optional<CourseTitle>, std::hash<CourseId>, most_courses>
        course_titles_;
    KeptAnswers<StudyGroupId, std::vector<CourseTitle>> courses_of_groups_;
    KeptAnswers<Weeks, std::vector<PlannedWork>, WeeksHash> planned_works_;
    KeptOfGroups<Weeks, std::vector<Exemption>, WeeksHash> exemptions_;
    KeptOfGroups<Weeks, std::vector<StudyMode>, WeeksHash> study_modes_;
    std::unordered_map<Weeks, KeptLessons, WeeksHash> lessons_of_groups_;
    std::size_t lesson_count_ = 0;  ///< Of all of them.
    std::unordered_map<LessonId, KeptLessons> lessons_;
};

}  // namespace letopis::store

#pragma once
// ScribeReader: the reader of decisions. It remembers what hardly changes — calendar, people,
// classes, courses, lessons, closings — so that recording a mark asks the database little more
// than about the cell itself.
//
// Invariants:
//   1. An answer is remembered only until an entry is taken in that could change it.
//   2. Whatever is remembered under a transaction that is rolled back is forgotten with it.
//   3. Each kind of answer is bounded (limits::kept_answers, kept_lessons); when it is full, it
//      begins anew.

#include <unordered_map>

#include "base/limits.h"
#include "entry/entry.h"
#include "store/reading/kept_answers.h"
#include "store/reading/school_reader.h"

namespace letopis::store {

/// Cells of lessons that are being filled, lesson by lesson.
class KeptCells {
public:
    bool knows(LessonId lesson) const { return lessons_.contains(lesson); }
    /// All cells of the lesson that have something in them.
    void keep(LessonId lesson, std::vector<Cell> cells);
    /// What stands; nothing where it must be read again.
    std::optional<Cell> find(LessonId lesson, StudentId student) const;
    void keep(const Cell& cell);
    void forget(LessonId lesson, StudentId student);
    void forget(LessonId lesson) { lessons_.erase(lesson); }
    void clear() { lessons_.clear(); }

private:
    /// An empty place: it changed since the lesson was read.
    using Cells = std::unordered_map<StudentId, std::optional<Cell>>;
    std::unordered_map<LessonId, Cells> lessons_;
};

class ScribeReader final : public SchoolReader {
public:
    explicit ScribeReader(Connection& connection) : SchoolReader{connection} {}

    Result<std::vector<SchoolYear>> school_years() override;
    Result<std::optional<PeriodSystem>> period_system(PeriodSystemId id) override;
    Result<std::vector<PolicyValue>> policies() override;
    Result<std::optional<Person>> person(PersonId id) override;
    Result<std::vector<RoleAssignment>> roles_of(PersonId id) override;
    Result<std::vector<Guardianship>> guardianships_of_guardian(GuardianId id) override;
    Result<std::optional<StudyGroup>> study_group(StudyGroupId id) override;
    Result<std::vector<Enrolment>> enrolments_of(StudentId id) override;
    Result<std::optional<Enrolment>> enrolment(StudentId student, StudyGroupId group,
                                               Date on) override;
    Result<std::vector<ClassTeacher>> class_teachers(StudyGroupId id) override;
    Result<std::vector<ClassTeacher>> classes_led_by(EmployeeId id) override;
    Result<std::optional<Course>> course(CourseId id) override;
    Result<std::vector<CourseTitle>> courses_of_teacher(EmployeeId id, SchoolYearId year) override;
    Result<std::vector<CourseTeacher>> course_teachers(CourseId id) override;
    Result<std::optional<Lesson>> lesson(LessonId id) override;
    /// Reads all cells of the lesson at the first question: a teacher goes down the list.
    Result<Cell> cell(LessonId lesson, StudentId student) override;
    Result<std::vector<PeriodClosing>> period_closings(CourseId id) override;
    Result<std::optional<Instant>> course_closed_at(CourseId id) override;
    Result<std::optional<Instant>> class_closed_at(StudyGroupId id) override;
    Result<std::vector<ClosedAspect>> closed_aspects(StudyGroupId id) override;
    /// Of all his group at the first question, as cells.
    Result<std::vector<Exemption>> exemptions_of_student(StudentId id, Date from, Date to) override;
    Result<std::vector<StudyMode>> study_modes_of_student(StudentId id, Date from,
                                                          Date to) override;

    /// Forgets what this fact may have changed.
    void forget(const EntryBody& body);
    void forget_lesson(LessonId id);
    void forget_everything();

private:
    /// A group that he is or was in, best one that `kept` knows; nothing for who was in none.
    template <class Value>
    Result<std::optional<StudyGroupId>> group_of(StudentId id, Date on,
                                                 const KeptAnswers<StudyGroupId, Value>& kept) {
        LETOPIS_TRY(enrolments, enrolments_of(id));
        std::optional<StudyGroupId> found;
        for (const Enrolment& one : enrolments) {
            if (kept.knows(one.study_group_id)) return std::optional{one.study_group_id};
            if (!found || one.covers(on)) found = one.study_group_id;
        }
        return found;
    }
    struct TeacherYear {
        EmployeeId teacher;
        SchoolYearId year;
        bool operator==(const TeacherYear&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const TeacherYear& key) const {
            return std::hash<EmployeeId>{}(key.teacher) ^
                   (std::hash<SchoolYearId>{}(key.year) << 1);
        }
    };

    KeptAnswers<Nothing, std::vector<SchoolYear>> school_years_;
    KeptAnswers<PeriodSystemId, std::optional<PeriodSystem>> period_systems_;
    KeptAnswers<Nothing, std::vector<PolicyValue>> policies_;
    KeptAnswers<PersonId, std::optional<Person>> persons_;
    KeptAnswers<PersonId, std::vector<RoleAssignment>> roles_;
    KeptAnswers<GuardianId, std::vector<Guardianship>> children_;
    KeptAnswers<StudyGroupId, std::optional<StudyGroup>> study_groups_;
    KeptAnswers<StudentId, std::vector<Enrolment>> enrolments_;
    KeptAnswers<StudyGroupId, std::vector<ClassTeacher>> class_teachers_;
    KeptAnswers<EmployeeId, std::vector<ClassTeacher>> led_classes_;
    KeptAnswers<CourseId, std::optional<Course>> courses_;
    KeptAnswers<TeacherYear, std::vector<CourseTitle>, KeyHash> taught_courses_;
    KeptAnswers<CourseId, std::vector<CourseTeacher>> course_teachers_;
    KeptAnswers<LessonId, std::optional<Lesson>> lessons_;
    KeptCells cells_;
    KeptAnswers<CourseId, std::vector<PeriodClosing>> period_closings_;
    KeptAnswers<CourseId, std::optional<Instant>> course_closings_;
    KeptAnswers<StudyGroupId, std::optional<Instant>> class_closings_;
    KeptAnswers<StudyGroupId, std::vector<ClosedAspect>> closed_aspects_;
    KeptAnswers<StudyGroupId, std::vector<Exemption>> exemptions_;
    KeptAnswers<StudyGroupId, std::vector<StudyMode>> study_modes_;
};

}  // namespace letopis::store

#pragma once
// A school of forty classes for measuring: in each a lesson is on, and forty teachers mark at once.
// Its lessons are of the weeks before the day it is made on, so that they may still be marked. One
// course, of the first class, is marked whole: a page of 30 students x 40 lessons. Or a school of
// other classes, each with one course that is marked whole: pages of any size.

#include <memory>
#include <string>
#include <vector>

#include "store/school.h"

namespace letopis::store::bench {

/// The rows that one mark leaves behind.
struct MarkRows {
    StoredEntry entry;
    CommandId command_id;
    PersonId recorded_by;
    Mark mark;
    Lesson lesson;
};

/// The rows of the last `count` entries, which are marks.
std::vector<MarkRows> rows_of_last(Readers& readers, int count);

/// A class that is not the usual one: its only course is marked whole.
struct WholeJournal {
    std::size_t students = 0;
    int lessons = 0;
};

class BenchSchool {
public:
    /// One cell that may be marked, and by whom.
    struct Place {
        Lesson lesson;
        StudentId student_id;
        EmployeeId teacher_id;
    };

    /// Makes the school in the folder, which must exist.
    BenchSchool(const std::string& folder, Instant now);
    /// Makes a school of these classes, each with a teacher of its own.
    BenchSchool(const std::string& folder, Instant now, std::vector<WholeJournal> journals);

    School& school() { return *school_; }
    /// One a class.
    const std::vector<EmployeeId>& teachers() const { return teachers_; }
    /// The first is of the course that is marked whole.
    CourseId marked_course() const { return places_.front().lesson.course_id; }
    /// The first of each class.
    const std::vector<CourseId>& courses() const { return courses_; }
    /// What is not marked yet, in the order in which it is marked.
    std::vector<Place> free_places() const;
    /// Records marks by the use case of the journal, `batch_size` commands queued at a time.
    void record_marks(int batch_size, int batches);

private:
    struct ClassRoom {
        EmployeeId teacher_id;
        std::vector<StudentId> students;
        std::vector<Lesson> lessons;  ///< Course by course.
    };
    struct Size {
        std::size_t students;
        int courses;
        int lessons;  ///< Of each course.
    };
    void open(const std::string& folder);
    void state(std::vector<EntryBody> facts);
    std::vector<EntryBody> facts(Course& like, Date first_day);
    void add_usual_classes(const Course& like, Date first_day, std::vector<EntryBody>& facts);
    ClassRoom form_class(const Course& like, Date first_day, const Size& size,
                         std::vector<EntryBody>& facts);
    void add_places(const ClassRoom& room, std::size_t lesson);
    Command next_command();

    SetClock clock_;
    SeededRandom random_{1};
    std::unique_ptr<School> school_;
    std::vector<EmployeeId> teachers_;
    std::vector<CourseId> courses_;
    std::vector<Place> places_;  ///< In the order in which they are marked.
    std::size_t marked_ = 0;
};

}  // namespace letopis::store::bench

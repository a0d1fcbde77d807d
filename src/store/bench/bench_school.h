#pragma once
// A school of forty classes for measuring: in each a lesson is on, and forty teachers mark at once.

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

class BenchSchool {
public:
    BenchSchool();
    ~BenchSchool();

    const std::string& folder() const { return folder_; }
    School& school() { return *school_; }
    /// Records marks by the use case of the journal, `batch_size` commands queued at a time.
    void record_marks(int batch_size, int batches);
    /// The rows of the last `count` marks.
    std::vector<MarkRows> rows_of_last(int count);

private:
    struct Place {
        Lesson lesson;
        StudentId student_id;
        EmployeeId teacher_id;
    };
    std::vector<EntryBody> facts();
    Command next_command();

    std::string folder_;
    SetClock clock_;
    SeededRandom random_{1};
    std::unique_ptr<School> school_;
    std::vector<Place> places_;  ///< In the order in which they are marked.
    std::size_t marked_ = 0;
};

}  // namespace letopis::store::bench

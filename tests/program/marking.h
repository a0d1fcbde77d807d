#pragma once
// A teacher who never stops: marks the cells of a few students over one connection, and remembers
// what the server acknowledged.

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/random.h"
#include "http/wire/outcomes.h"
#include "program/browser.h"
#include "program/small_school.h"

namespace letopis::testing {

/// What the server said stands in the ledger.
struct Acknowledged {
    EntryIndex entry_index = -1;
    LessonId lesson_id;
    StudentId student_id;
    std::string text;
};

class MarkingTeacher {
public:
    /// Owns the cells of every `stride`-th student from number `first` on.
    MarkingTeacher(const SmallSchool& school, int first, int stride, std::uint64_t seed);

    /// Signs in once; turns to the server that listens there now.
    void turn_to(std::uint16_t port);
    /// Marks until the connection ends, or until the server says that it cannot write now;
    /// `acknowledged` is called after each answer with the number of commands in it. Whatever was
    /// not answered, or refused for now, is asked again first, with the same ids.
    void mark_until_cut_off(const std::function<void(std::size_t)>& acknowledged);
    /// The same until so many commands were answered.
    void mark_some(std::size_t count);
    /// The same, until `go_on`, asked after each answer, says no. False: cut off.
    bool mark_while(const std::function<bool(std::size_t)>& go_on);
    /// Sends what has not been answered, if anything.
    void finish();

    const std::vector<Acknowledged>& acknowledged() const { return acknowledged_; }
    const std::string& trouble() const { return trouble_; }
    void forgive() { trouble_.clear(); }
    /// With which codes commands were refused for now: busy, storage_unavailable.
    const std::set<std::string>& put_off() const { return put_off_; }
    /// Browser::asked_again.
    int asked_again() const { return browser_ ? browser_->asked_again() : 0; }

private:
    struct Cell {
        LessonId lesson_id;
        StudentId student_id;
        EntryIndex version = -1;
        int text_number = 0;
    };
    /// A request of one to three commands, whole cells each.
    void plan();
    /// False when there was no answer, or not to every command.
    bool send();
    bool is_put_off(const std::string& code);
    /// What of an answer is a promise, even when the rest was refused.
    bool take_promises(const std::vector<http::CellOutcome>& outcomes);

    SeededRandom chance_;
    std::optional<Browser> browser_;
    std::vector<Cell> cells_;
    std::vector<std::size_t> planned_cells_;
    http::RecordCells planned_;
    std::vector<Acknowledged> acknowledged_;
    std::set<std::string> put_off_;
    std::string trouble_;
};

}  // namespace letopis::testing

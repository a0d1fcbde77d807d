#pragma once
// Several teachers who mark at once, each over a connection of their own, whatever happens to the
// server; and the question whether it kept what it had acknowledged.

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "program/letopis_program.h"
#include "program/marking.h"
#include "program/small_school.h"

namespace letopis::testing {

class MarkingCrowd {
public:
    MarkingCrowd(const SmallSchool& school, int teachers, std::uint64_t seed);

    /// Everybody signs in, or turns to the server with the session they have.
    void turn_to(const LetopisServer& server);
    /// Everybody marks. After so many answers, or when nobody writes any more, `then` is called,
    /// which must end what they are connected to; returns when all have stopped.
    void mark_until(std::size_t answers, const std::function<void()>& then);
    /// Everybody asks once more, until they are put off: so many rounds. For a server whose disk
    /// has troubles.
    void mark_through(int rounds, std::size_t answers_per_round);
    /// Forgets troubles: on a disk that cannot be read an answer may be anything but a promise.
    void forgive();
    /// Everybody sends what was not answered.
    void finish();

    /// What went wrong besides lost connections and `put_off`; "" when nothing did.
    std::string trouble() const;
    /// With which codes commands were refused for now.
    std::set<std::string> put_off() const;
    std::size_t acknowledged_count() const;

    /// Asks the server for the history of every cell. "" when it says of each acknowledged command,
    /// under its number, what it wrote, and says nothing else. After finish().
    std::string objection_to(const LetopisServer& server) const;

private:
    std::vector<MarkingTeacher> teachers_;
};

}  // namespace letopis::testing

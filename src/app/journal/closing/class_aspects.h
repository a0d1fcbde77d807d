#pragma once
// What the page of a class's closing shows of its aspects and of orders to open it again (JRN-15).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/journal/closing.h"
#include "ports/reader.h"

namespace letopis {

/// One part of the year, in order. What keeps it open, and what is to be seen before it is closed,
/// is told of the one whose turn it is.
struct ClosingAspect {
    ClosureAspect aspect = ClosureAspect::lessons;
    std::string title;
    bool closed = false;
    bool is_next = false;
    Instant closed_at;           ///< Of a closed one.
    std::string closed_by_name;  ///< The same.
    int gap_count = 0;
    std::vector<Gap> gaps;  ///< The first of them.
    std::vector<std::string> notes;
    bool operator==(const ClosingAspect&) const = default;
};
LETOPIS_DESCRIBE(ClosingAspect, aspect, title, closed, is_next, closed_at, closed_by_name,
                 gap_count, gaps, notes)

/// An order to open the class again, and whether it was carried out.
struct ClosingReopening {
    EntryIndex reopening = -1;
    ClosureAspect aspect = ClosureAspect::lessons;
    std::string aspect_title;
    std::string order_no;
    Date order_on;
    std::string reason;
    std::string ordered_by_name;
    Instant ordered_at;
    std::string carried_out_by_name;
    std::optional<Instant> carried_out_at;
    bool may_carry_out = false;    ///< The asker may.
    std::string withdrawn_reason;  ///< Empty: it stands.
    bool may_withdraw = false;     ///< The asker may.
    bool operator==(const ClosingReopening&) const = default;
};
LETOPIS_DESCRIBE(ClosingReopening, reopening, aspect, aspect_title, order_no, order_on, reason,
                 ordered_by_name, ordered_at, carried_out_by_name, carried_out_at, may_carry_out,
                 withdrawn_reason, may_withdraw)

/// `facts` with their remarks. A class that was closed before aspects were has them all closed,
/// by nobody that is named.
Result<std::vector<ClosingAspect>> open_class_aspects(Reader& reader, const ClassFacts& facts,
                                                      Instant now);

/// The latest first, withdrawn ones included. `may_…`: the asker has the right to.
Result<std::vector<ClosingReopening>> open_reopenings(Reader& reader, const Standing& standing,
                                                      const Target& target, StudyGroupId id);

}  // namespace letopis

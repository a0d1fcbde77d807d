#pragma once
// Aspects of closing (аспекты закрытия года, JRN-15): a class's year is closed part by part, in
// order; what is closed nobody writes, administrators included. Opened again only by the director's
// order, which another person carries out.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/classes/classes.h"

namespace letopis {

/// In order. The last, the archive, is the closing of the class itself (ClassClosed).
LETOPIS_ENUM(ClosureAspect, lessons, works, curriculum, statistics, students, remarks)
/// "Уроки", "Работы и отметки", "Выполнение программы", "Статистика", "Обучающиеся", "Замечания".
std::string_view aspect_title(ClosureAspect aspect);

/// Закрытый аспект as it stands now.
struct ClosedAspect {
    StudyGroupId study_group_id;
    ClosureAspect aspect = ClosureAspect::lessons;
    PersonId closed_by;
    Instant closed_at;
    EntryIndex entry_index = -1;
    bool operator==(const ClosedAspect&) const = default;
};
LETOPIS_DESCRIBE(ClosedAspect, study_group_id, aspect, closed_by, closed_at, entry_index)

/// Приказ об открытии: from which aspect on a class is opened again.
struct Reopening {
    EntryIndex reopening = -1;  ///< The entry that ordered it: its identity.
    StudyGroupId study_group_id;
    ClosureAspect aspect = ClosureAspect::lessons;
    std::string order_no;
    Date order_on;
    std::string reason;
    PersonId ordered_by;
    Instant ordered_at;
    PersonId carried_out_by;  ///< Nil: not yet.
    std::optional<Instant> carried_out_at;
    std::string withdrawn_reason;  ///< Empty: it stands.
    bool operator==(const Reopening&) const = default;
};
LETOPIS_DESCRIBE(Reopening, reopening, study_group_id, aspect, order_no, order_on, reason,
                 ordered_by, ordered_at, carried_out_by, carried_out_at, withdrawn_reason)

// --- Entries -----------------------------------------------------------------------------

struct AspectClosed {
    StudyGroupId study_group_id;
    ClosureAspect aspect = ClosureAspect::lessons;
    bool operator==(const AspectClosed&) const = default;
};
LETOPIS_DESCRIBE(AspectClosed, study_group_id, aspect)

struct ReopeningOrdered {
    StudyGroupId study_group_id;
    ClosureAspect aspect = ClosureAspect::lessons;
    std::string order_no;
    Date order_on;
    std::string reason;
    bool operator==(const ReopeningOrdered&) const = default;
};
LETOPIS_DESCRIBE(ReopeningOrdered, study_group_id, aspect, order_no, order_on, reason)

/// The class is open again, and so are that aspect and those after it; from the lessons or the
/// works on, also the periods and courses of the class and of the groups that draw from it.
struct ClassReopened {
    EntryIndex reopening = -1;  ///< The entry that ordered it.
    StudyGroupId study_group_id;
    ClosureAspect aspect = ClosureAspect::lessons;
    bool operator==(const ClassReopened&) const = default;
};
LETOPIS_DESCRIBE(ClassReopened, reopening, study_group_id, aspect)

/// An order that was not carried out is taken back.
struct ReopeningWithdrawn {
    EntryIndex reopening = -1;
    StudyGroupId study_group_id;
    std::string reason;
    bool operator==(const ReopeningWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(ReopeningWithdrawn, reopening, study_group_id, reason)

// --- Rules -------------------------------------------------------------------------------

/// Which aspects of a class are closed.
struct AspectsState {
    std::vector<ClosedAspect> closed;  ///< In order.
    bool class_closed = false;

    bool is_closed(ClosureAspect aspect) const;
    /// The first that is open; nothing when all are closed.
    std::optional<ClosureAspect> next() const;
};

/// What keeps the aspect open is the caller's to find (closing.h, Gap). Refuses `class_closed`;
/// `already_closed`; `aspect_out_of_order` while an earlier one is open, naming it.
Result<AspectClosed> decide_close_aspect(StudyGroupId group, const AspectsState& state,
                                         ClosureAspect aspect);

struct OrderReopening {
    StudyGroupId study_group_id;
    ClosureAspect aspect = ClosureAspect::lessons;
    std::string order_no;
    std::optional<Date> order_on;
    std::string reason;
    bool operator==(const OrderReopening&) const = default;
};
LETOPIS_DESCRIBE(OrderReopening, study_group_id, aspect, order_no, order_on, reason)

/// `standing`: orders about the class. Refuses `reopening_stands` while another is not carried
/// out; `aspect_open` when that aspect is open (and the class with it); `text_too_long`;
/// `order_required` without number or date; `invalid_value` at `order_on` for a day to come, at
/// `reason` without one.
Result<ReopeningOrdered> decide_order_reopening(const OrderReopening& command,
                                                const AspectsState& state,
                                                std::span<const Reopening> standing, Date today);

/// Nothing when it was withdrawn before. Refuses `aspect_open` when it was carried out;
/// `text_too_long`; `invalid_value` at `reason` without one.
Result<std::optional<ReopeningWithdrawn>> decide_withdraw_reopening(const Reopening& reopening,
                                                                    const std::string& reason);

/// Nothing when it was carried out before. Refuses `not_found` for a withdrawn one;
/// `second_person_required` for whoever ordered it.
Result<std::optional<ClassReopened>> decide_carry_out_reopening(const Reopening& reopening,
                                                                PersonId actor);

}  // namespace letopis

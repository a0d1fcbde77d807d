#include "app/journal/closing/order_reopening.h"

#include "app/journal/closing/closing_facts.h"
#include "ports/standing.h"

namespace letopis {

Command order_reopening(CommandId command_id, PersonId actor_id, OrderReopening order) {
    return {command_id, actor_id,
            [actor_id,
             order = std::move(order)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(group, find_closable_group(reader, order.study_group_id));
                LETOPIS_TRY_DONE(
                    check_group_access(reader, actor_id, Action::order_reopening, group, today));
                LETOPIS_TRY(closed_at, reader.class_closed_at(order.study_group_id));
                LETOPIS_TRY(closed, reader.closed_aspects(order.study_group_id));
                LETOPIS_TRY(standing, reader.reopenings_of_group(order.study_group_id));
                LETOPIS_TRY(
                    fact, decide_order_reopening(order, {std::move(closed), closed_at.has_value()},
                                                 standing, today));
                return std::vector<EntryBody>{std::move(fact)};
            }};
}

}  // namespace letopis

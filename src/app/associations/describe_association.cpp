#include "app/associations/describe_association.h"

#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Command describe_association(CommandId command_id, PersonId actor_id, DescribeAssociation command) {
    return {command_id, actor_id,
            [actor_id, command](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY(group, find_study_group(reader, command.study_group_id));
                LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::decide_council, group,
                                                    moscow_date(context.now)));
                LETOPIS_TRY(closed_at, reader.class_closed_at(group.study_group_id));
                if (closed_at) return RefusalCode::class_closed;
                LETOPIS_TRY(standing, reader.association(group.study_group_id));
                LETOPIS_TRY(fact, decide_describe_association(group, standing, command));
                if (!fact) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{*std::move(fact)};
            }};
}

}  // namespace letopis

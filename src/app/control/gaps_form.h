#pragma once
// The panel of gaps on paper: долги по ведению журнала (ORD-1.4.1-a).

#include "app/control/open_gaps.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// "Перекличка", "Отметки за работу: не хватает 12", "Просроченная «точка»: Ежов Кирилл".
std::string gap_words(const GapLine& line);

/// Signed by the deputy.
TableForm gaps_form(const GapsView& view, const FormFacts& facts);

/// The gaps that `open_gaps` shows to the same person, as a form; refuses as it does.
Result<TableForm> open_gaps_form(Reader& reader, const Standing& standing, GapSearch search,
                                 Instant now);

}  // namespace letopis

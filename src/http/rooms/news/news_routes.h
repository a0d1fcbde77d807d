#pragma once
// «Новое» (CUR-07, ATT-04): an open diary asks for it once a minute.

#include "domain/diary/news.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/routes/call.h"

namespace letopis::http {

/// Kept as the diary is, until a minute of a lesson or the day is over.
Result<Kept<StudentNews>> show_news(Call& call, const StudentPlace& place);

}  // namespace letopis::http

#include "http/site.h"

#include "http/rooms/routes.h"

namespace letopis::http {

Site::Site(Context site_context)
    : context{std::move(site_context)},
      pages{context.web},
      routes{all_routes()},
      router{routes},
      memory{context.settings.kept_reply_bytes},
      metrics{routes},
      live{context.schools.size(), context.random} {}

}  // namespace letopis::http

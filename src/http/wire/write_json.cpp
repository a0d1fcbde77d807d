#include "http/wire/write_json.h"

namespace letopis::http {

void write_value(JsonWriter& out, Date value) { out.text(value.iso()); }
void write_value(JsonWriter& out, Week value) { out.text(value.text()); }
void write_value(JsonWriter& out, TimeOfDay value) { out.text(value.text()); }

void detail::write_id(JsonWriter& out, const IdBytes& bytes) { out.text(id_text(bytes)); }

}  // namespace letopis::http

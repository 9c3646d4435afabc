// Generated from specs/relay by `npm run generate`. Do not edit.

export const document: Readonly<Record<string, unknown>> = {
  "openapi": "3.1.0",
  "servers": [
    {
      "url": "https://{space_name}.signalwire.com/api/relay/rest",
      "variables": {
        "space_name": {
          "default": "example"
        }
      }
    }
  ],
  "security": [
    {
      "SignalWireBasicAuth": []
    }
  ],
  "paths": {
    "/recordings": {
      "get": {
        "operationId": "recordings.list",
        "x-client-scopes": [
          "Voice"
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordingList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableEntity"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          }
        },
        "x-client-pagination": {
          "items": "data",
          "next": "links.next"
        }
      }
    },
    "/recordings/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/RecordingId"
        }
      ],
      "get": {
        "operationId": "recordings.get",
        "x-client-scopes": [
          "Voice"
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Recording"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableEntity"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          }
        }
      },
      "delete": {
        "operationId": "recordings.delete",
        "x-client-scopes": [
          "Voice"
        ],
        "responses": {
          "204": {},
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableEntity"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "SignalWireBasicAuth": {
        "type": "http",
        "scheme": "basic"
      }
    },
    "parameters": {
      "RecordingId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      }
    },
    "responses": {
      "Unauthorized": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RelayError"
            }
          }
        }
      },
      "NotFound": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RelayError"
            }
          }
        }
      },
      "UnprocessableEntity": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ValidationErrors"
            }
          }
        }
      },
      "InternalServerError": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RelayError"
            }
          }
        }
      }
    },
    "schemas": {
      "RelayError": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "string"
          }
        }
      },
      "ValidationErrors": {
        "type": "object",
        "required": [
          "errors"
        ],
        "properties": {
          "errors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ValidationErrorItem"
            }
          }
        }
      },
      "ValidationErrorItem": {
        "type": "object",
        "required": [
          "detail",
          "status",
          "title",
          "code"
        ],
        "properties": {
          "detail": {
            "type": "string"
          },
          "status": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "code": {
            "type": "string"
          }
        }
      },
      "PageLinks": {
        "type": "object",
        "required": [
          "self",
          "first"
        ],
        "properties": {
          "self": {
            "type": "string"
          },
          "first": {
            "type": "string"
          },
          "next": {
            "type": "string"
          },
          "prev": {
            "type": "string"
          }
        }
      },
      "RecordingBase": {
        "type": "object",
        "required": [
          "id",
          "project_id",
          "created_at",
          "updated_at",
          "duration_in_seconds",
          "price",
          "price_unit",
          "status",
          "url",
          "stereo",
          "track"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "project_id": {
            "type": "string",
            "format": "uuid"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          },
          "duration_in_seconds": {
            "type": "integer",
            "format": "int32"
          },
          "error_code": {
            "type": "string"
          },
          "price": {
            "type": "number",
            "format": "double"
          },
          "price_unit": {
            "type": "string"
          },
          "status": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "stereo": {
            "type": "boolean"
          },
          "byte_size": {
            "type": "integer",
            "format": "int32"
          },
          "track": {
            "type": "string"
          },
          "relay_conference_id": {
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "Recording": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/PstnRecording"
          },
          {
            "$ref": "#/components/schemas/SipRecording"
          },
          {
            "$ref": "#/components/schemas/WebRtcRecording"
          },
          {
            "$ref": "#/components/schemas/ConferenceRecording"
          }
        ]
      },
      "PstnRecording": {
        "type": "object",
        "allOf": [
          {
            "$ref": "#/components/schemas/RecordingBase"
          }
        ],
        "required": [
          "relay_pstn_leg_id"
        ],
        "properties": {
          "relay_pstn_leg_id": {
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "SipRecording": {
        "type": "object",
        "allOf": [
          {
            "$ref": "#/components/schemas/RecordingBase"
          }
        ],
        "required": [
          "relay_sip_leg_id"
        ],
        "properties": {
          "relay_sip_leg_id": {
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "WebRtcRecording": {
        "type": "object",
        "allOf": [
          {
            "$ref": "#/components/schemas/RecordingBase"
          }
        ],
        "required": [
          "relay_webrtc_leg_id"
        ],
        "properties": {
          "relay_webrtc_leg_id": {
            "type": "string",
            "format": "uuid"
          }
        }
      },
      "ConferenceRecording": {
        "type": "object",
        "allOf": [
          {
            "$ref": "#/components/schemas/RecordingBase"
          }
        ],
        "required": [
          "relay_conference_id"
        ]
      },
      "RecordingList": {
        "type": "object",
        "required": [
          "links",
          "data"
        ],
        "properties": {
          "links": {
            "$ref": "#/components/schemas/PageLinks"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Recording"
            }
          }
        }
      }
    }
  },
  "x-client-naming": "wire"
};

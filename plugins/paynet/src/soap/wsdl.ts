import { OPERATIONS, SERVICE } from './envelope.ts'
import type { Operation } from './envelope.ts'
import { XSD_NAME } from './xsd.ts'

/** The WSDL of the service at an address, which is escaped already. */
export function wsdl(address: string): string {
  const each = (write: (operation: Operation) => string) => OPERATIONS.map(write).join('')

  return `<?xml version="1.0" encoding="UTF-8"?>
<wsdl:definitions name="ProviderWebService" targetNamespace="${SERVICE}"
  xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:wsaw="http://www.w3.org/2006/05/addressing/wsdl"
  xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:tns="${SERVICE}">
  <wsdl:types>
    <xsd:schema>
      <xsd:import namespace="${SERVICE}" schemaLocation="${address}?xsd=${XSD_NAME}"/>
    </xsd:schema>
  </wsdl:types>${each(messages)}
  <wsdl:portType name="ProviderWebService">${each(portOperation)}
  </wsdl:portType>
  <wsdl:binding name="ProviderWebServiceBinding" type="tns:ProviderWebService">
    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>${each(bound)}
  </wsdl:binding>
  <wsdl:service name="ProviderWebService">
    <wsdl:port name="ProviderWebServicePort" binding="tns:ProviderWebServiceBinding">
      <soap:address location="${address}"/>
    </wsdl:port>
  </wsdl:service>
</wsdl:definitions>
`
}

function messages(operation: Operation): string {
  return `
  <wsdl:message name="${operation}Request">
    <wsdl:part name="arguments" element="tns:${operation}Arguments"/>
  </wsdl:message>
  <wsdl:message name="${operation}Response">
    <wsdl:part name="result" element="tns:${operation}Result"/>
  </wsdl:message>`
}

function portOperation(operation: Operation): string {
  return `
    <wsdl:operation name="${operation}">
      <wsdl:input message="tns:${operation}Request" wsaw:Action="urn:${operation}Request"/>
      <wsdl:output message="tns:${operation}Response" wsaw:Action="urn:${operation}Response"/>
    </wsdl:operation>`
}

function bound(operation: Operation): string {
  return `
    <wsdl:operation name="${operation}">
      <soap:operation soapAction="urn:${operation}"/>
      <wsdl:input><soap:body use="literal"/></wsdl:input>
      <wsdl:output><soap:body use="literal"/></wsdl:output>
    </wsdl:operation>`
}
